package vn.diemcau.document;

import java.util.UUID;

/** A number that a document takes out of a register. */
record RegisterEntry(UUID registerId, int number) {}
