package vn.diemcau.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token out of a letter's link. */
record ReplyToken(@NotBlank @Size(max = 100) String token) {

    @Override
    public String toString() {
        return "ReplyToken[…]";
    }
}
