package vn.diemcau.invitation;

/** Where the letter went that somebody tried on themselves. */
public record TestSent(String to) {}
