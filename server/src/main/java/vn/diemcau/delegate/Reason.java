package vn.diemcau.delegate;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why; may be left out. */
record Reason(@Size(max = 500) @Nullable String reason) {}
