package vn.diemcau.linetest;

/** How much of an upload arrived. */
public record LoadTaken(long bytes) {}
