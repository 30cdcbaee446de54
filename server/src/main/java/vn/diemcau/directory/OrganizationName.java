package vn.diemcau.directory;

import org.jspecify.annotations.Nullable;

/** What other features show of an organization. */
public record OrganizationName(OrganizationId id, String name, @Nullable String shortName) {}
