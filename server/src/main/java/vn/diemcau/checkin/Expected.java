package vn.diemcau.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateState;
import vn.diemcau.invitation.InvitationState;
import vn.diemcau.invitation.Reply;

/**
 * A delegate as organizers and hosts see who is there.
 *
 * @param answered what they said to the invitation
 * @param admissionId the admission that counts; null: not in
 * @param place the door, or the point on whose roll it was ticked
 * @param absentAt since when the host of the point knows that they do not come
 */
public record Expected(
        UUID id,
        String name,
        @Nullable String position,
        String group,
        @Nullable String unit,
        DelegateState state,
        @Nullable String pointName,
        Answered answered,
        @Nullable UUID admissionId,
        @Nullable Instant admittedAt,
        @Nullable Way way,
        @Nullable String place,
        @Nullable Instant absentAt,
        @Nullable String absentReason) {

    /** As a query selects it. */
    record Row(
            UUID id,
            String name,
            @Nullable String position,
            String group,
            @Nullable String unit,
            DelegateState state,
            @Nullable String pointName,
            @Nullable InvitationState invitation,
            @Nullable Reply reply,
            @Nullable UUID admissionId,
            @Nullable Instant admittedAt,
            @Nullable Way way,
            @Nullable String place,
            @Nullable Instant absentAt,
            @Nullable String absentReason) {

        Expected expected() {
            return new Expected(
                    id,
                    name,
                    position,
                    group,
                    unit,
                    state,
                    pointName,
                    Answered.of(invitation, reply),
                    admissionId,
                    admittedAt,
                    way,
                    place,
                    absentAt,
                    absentReason);
        }
    }
}
