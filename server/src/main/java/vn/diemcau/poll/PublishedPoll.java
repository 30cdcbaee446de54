package vn.diemcau.poll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A poll as everybody in the session may see it.
 *
 * @param openedAt when it was opened last
 * @param result null while it is not shown: nothing about the votes is in it then
 */
public record PublishedPoll(
        PollId id,
        PollContent content,
        PollState state,
        Instant openedAt,
        @Nullable PollResult result) {}
