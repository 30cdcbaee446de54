package vn.diemcau.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hidden question as those see it who run the session.
 *
 * @param openingUntil until when a request to open it can be confirmed; null where there is none
 * @param openedAt when two people opened it; null while it is closed
 */
public record HiddenView(@Nullable Instant openingUntil, @Nullable Instant openedAt) {}
