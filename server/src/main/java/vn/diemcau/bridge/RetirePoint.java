package vn.diemcau.bridge;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a point, and what stands below it, does not take part any more. */
public record RetirePoint(@Size(max = 500) @Nullable String why) {}
