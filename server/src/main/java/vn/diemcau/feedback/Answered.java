package vn.diemcau.feedback;

import org.jspecify.annotations.Nullable;

/** One answer as it is stored: a number or words. */
record Answered(@Nullable Integer number, @Nullable String text) {}
