package vn.diemcau.delegate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * @param version the version that was edited
 */
record ChangeQuota(@NotNull @Min(1) @Max(Allotment.MOST) Integer quota, @NotNull Integer version) {}
