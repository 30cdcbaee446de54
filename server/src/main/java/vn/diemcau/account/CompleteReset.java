package vn.diemcau.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password, with the token out of the mail. */
record CompleteReset(
        @NotBlank @Size(max = 100) String token, @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "CompleteReset[…]";
    }
}
