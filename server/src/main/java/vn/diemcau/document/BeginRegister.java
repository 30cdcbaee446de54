package vn.diemcau.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.diemcau.directory.OrganizationId;

/**
 * This year's register goes on from the one on paper.
 *
 * @param firstNumber the first number that is given here
 */
record BeginRegister(
        @NotNull OrganizationId organizationId,
        @NotNull DocumentKind kind,
        @NotNull @Min(1) @Max(MOST) Integer firstNumber) {

    /** The ministry sends out some thousand documents of a kind in a year. */
    static final int MOST = 99_999;
}
