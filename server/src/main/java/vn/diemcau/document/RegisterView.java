package vn.diemcau.document;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;

/**
 * The register of a body and kind in a year.
 *
 * @param firstNumber null where it is not begun: then it begins with 1, or with what somebody says
 * @param lastNumber the last that was given; null where none was
 */
public record RegisterView(
        OrganizationId organizationId,
        String organization,
        int year,
        DocumentKind kind,
        @Nullable Integer firstNumber,
        @Nullable Integer lastNumber) {}
