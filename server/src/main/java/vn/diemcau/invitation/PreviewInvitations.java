package vn.diemcau.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Language;

/**
 * Asks what inviting would do.
 *
 * @param sampleOf whose letter to show; null for the first that would be sent
 * @param page of the recipients, from 0
 */
record PreviewInvitations(
        @NotNull @Valid Selection selection,
        @NotNull Language language,
        @Size(max = 2000) @Nullable String message,
        @Nullable UUID sampleOf,
        @Size(max = 200) @Nullable String searched,
        @Nullable Integer page,
        @Nullable Integer size) {

    Letterhead letterhead() {
        return new Letterhead(language, message, false);
    }
}
