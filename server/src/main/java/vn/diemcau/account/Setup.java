package vn.diemcau.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.diemcau.platform.Language;

/** The first administrator, with the token that the product printed at its start. */
record Setup(
        @NotBlank @Size(max = 100) String token,
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 1000) String password,
        @NotNull Language locale) {

    @Override
    public String toString() {
        return "Setup[…]";
    }
}
