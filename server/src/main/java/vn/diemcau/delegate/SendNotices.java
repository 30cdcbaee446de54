package vn.diemcau.delegate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Language;

/**
 * Tells or reminds a part of the organizations: as many as one request can bear. Who asks goes on
 * until nobody is left. Sent twice, it mails nobody twice.
 *
 * @param message the organizers' own words
 * @param batchId what is counted together; null for a new batch
 */
record SendNotices(
        @NotNull Language language,
        @Size(max = 2000) @Nullable String message,
        @Nullable UUID batchId) {

    NoticeMailer.Words words() {
        return new NoticeMailer.Words(language, message);
    }
}
