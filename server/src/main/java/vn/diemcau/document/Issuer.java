package vn.diemcau.document;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/** Somebody for whom documents of an event can be issued. */
public record Issuer(OrganizationId id, String name, @Nullable String shortName) {}
