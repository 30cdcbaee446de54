package vn.diemcau.delegate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.diemcau.directory.OrganizationId;

/** A part of an allotment goes to an organization below. */
record PassOn(
        @NotNull OrganizationId organizationId,
        @NotNull @Min(1) @Max(Allotment.MOST) Integer quota) {}
