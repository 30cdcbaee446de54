package vn.diemcau.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a delegate answered, for those who named them.
 *
 * @param state withdrawn: the invitation was taken back
 * @param reply null: nothing was heard yet
 */
public record DelegateReply(
        UUID delegateId,
        InvitationState state,
        @Nullable Reply reply,
        @Nullable String note,
        @Nullable Instant repliedAt) {}
