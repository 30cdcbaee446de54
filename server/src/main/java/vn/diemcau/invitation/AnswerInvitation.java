package vn.diemcau.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the invited answer.
 *
 * @param token out of the letter's link
 * @param seen what the page showed; null from whoever read no page
 */
record AnswerInvitation(
        @NotBlank @Size(max = 100) String token,
        @NotNull Reply answer,
        @Size(max = 1000) @Nullable String note,
        @Valid @Nullable SeenInvitation seen) {

    @Override
    public String toString() {
        return "AnswerInvitation[…]";
    }
}
