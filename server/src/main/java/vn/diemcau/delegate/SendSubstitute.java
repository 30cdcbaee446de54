package vn.diemcau.delegate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The organization itself sends somebody else: proposed and confirmed at once.
 *
 * @param signatory null where organizers act for an organization
 */
record SendSubstitute(@NotNull @Valid NameDelegate person, @Valid @Nullable Signatory signatory) {}
