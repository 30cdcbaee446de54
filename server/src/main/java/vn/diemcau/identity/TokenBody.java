package vn.diemcau.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A token out of a link. */
record TokenBody(@NotBlank @Size(max = 100) String token) {

    @Override
    public String toString() {
        return "TokenBody[…]";
    }
}
