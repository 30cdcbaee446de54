package vn.diemcau.directory;

import org.jspecify.annotations.Nullable;

/** A person as the directory shows them. */
public record PersonView(
        PersonId id,
        String name,
        @Nullable String position,
        @Nullable String email,
        @Nullable String phone,
        @Nullable OrganizationName organization,
        int version) {}
