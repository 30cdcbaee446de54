package vn.diemcau.rehearsal;

import java.time.Instant;

/** A pass for the clients of a rehearsal; shown once, as only its hash is kept. */
public record IssuedPass(String pass, Instant until) {}
