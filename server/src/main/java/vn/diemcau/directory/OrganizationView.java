package vn.diemcau.directory;

import org.jspecify.annotations.Nullable;

/** An organization as the directory shows it. */
public record OrganizationView(
        OrganizationId id,
        String name,
        @Nullable String shortName,
        OrganizationKind kind,
        @Nullable AdminUnitView province,
        @Nullable OrganizationName parent,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        int version) {}
