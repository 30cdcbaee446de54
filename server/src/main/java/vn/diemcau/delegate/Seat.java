package vn.diemcau.delegate;

import java.util.UUID;

/** A bridge point at which delegates of an allotment may sit. */
public record Seat(UUID id, String name) {}
