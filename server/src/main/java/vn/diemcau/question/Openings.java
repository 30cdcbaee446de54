package vn.diemcau.question;

import java.util.List;

/** Who wanted to open one hidden question, the newest wish first. */
public record Openings(List<OpeningView> items) {}
