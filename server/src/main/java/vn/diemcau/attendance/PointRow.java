package vn.diemcau.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.checkin.Answered;
import vn.diemcau.invitation.InvitationState;
import vn.diemcau.invitation.Reply;

/** A point as a query selects it. */
record PointRow(
        UUID id,
        String path,
        PointLevel level,
        String name,
        @Nullable Integer capacity,
        @Nullable Integer people,
        @Nullable Instant countedAt,
        @Nullable String countedBy,
        @Nullable Instant remindedAt,
        @Nullable String remindedFrom,
        @Nullable InvitationState invitation,
        @Nullable Reply reply) {

    @Nullable LastCount counted() {
        return people == null || countedAt == null || countedBy == null
                ? null
                : new LastCount(people, countedAt, countedBy);
    }

    @Nullable LastReminder reminded() {
        return remindedAt == null ? null : new LastReminder(remindedAt, remindedFrom);
    }

    Answered answered() {
        return Answered.of(invitation, reply);
    }
}
