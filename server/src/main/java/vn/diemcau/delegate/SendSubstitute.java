package vn.diemcau.delegate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The organization itself sends somebody else: proposed and confirmed at once. */
record SendSubstitute(@NotNull @Valid NameDelegate person, @NotNull @Valid Signatory signatory) {}
