package vn.diemcau.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Language;

/**
 * Invites a part of the selected points: as many as one request can bear. Who asks goes on with
 * {@code after} from the answer until it is null. Sent twice, it invites nobody twice.
 *
 * @param withDocument whether the letters carry the official one of those who have one; null: not
 * @param batchId what is counted together; null for a new batch
 * @param after where the request before this one ended; null for the first
 */
record SendInvitations(
        @NotNull @Valid Selection selection,
        @NotNull Language language,
        @Size(max = 2000) @Nullable String message,
        @Nullable Boolean withDocument,
        @Nullable UUID batchId,
        @Nullable UUID after) {

    Letterhead letterhead() {
        return new Letterhead(language, message, Boolean.TRUE.equals(withDocument));
    }
}
