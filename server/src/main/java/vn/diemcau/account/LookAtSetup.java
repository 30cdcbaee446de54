package vn.diemcau.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token of the setup link: it stays out of logs even where somebody logs a whole record. */
record LookAtSetup(@NotBlank @Size(max = 100) String token) {

    @Override
    public String toString() {
        return "LookAtSetup[…]";
    }
}
