package vn.diemcau.poll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A poll as those see it who run the session, whoever else sees the result.
 *
 * @param shown whether participants and the stage see the result
 * @param openedAt when it was opened last
 */
public record PollView(
        PollId id,
        PollContent content,
        PollState state,
        boolean shown,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int version,
        PollResult result) {}
