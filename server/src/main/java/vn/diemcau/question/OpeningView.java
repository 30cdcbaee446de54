package vn.diemcau.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;

/**
 * One wish to open a hidden question, as moderators and organizers see it.
 *
 * @param expiresAt until when it can be confirmed
 * @param decidedBy who confirmed or withdrew it; null where nobody did
 * @param own whether the reader asked for it, who then cannot confirm it
 */
public record OpeningView(
        OpeningState state,
        String reason,
        String requestedBy,
        Role requestedAs,
        Instant requestedAt,
        Instant expiresAt,
        @Nullable String decidedBy,
        @Nullable Role decidedAs,
        @Nullable Instant decidedAt,
        boolean own) {}
