package vn.diemcau.document;

import jakarta.validation.constraints.NotNull;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.SessionId;

/** A draft to begin with, with what is known already. */
public record CreateDocument(
        @NotNull DocumentKind kind,
        @NotNull SessionId sessionId,
        @NotNull OrganizationId organizationId) {}
