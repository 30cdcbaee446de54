package vn.diemcau.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.diemcau.delegate.ProposeSubstitute;

/**
 * A delegate names who is to go instead.
 *
 * @param token out of the letter's link
 */
record NameSubstitute(
        @NotBlank @Size(max = 100) String token, @NotNull @Valid ProposeSubstitute person) {

    @Override
    public String toString() {
        return "NameSubstitute[…]";
    }
}
