package vn.diemcau.video;

/** A video server of the settings, as far as people choose it. */
public record ServerView(String name, String label, LineKind kind) {}
