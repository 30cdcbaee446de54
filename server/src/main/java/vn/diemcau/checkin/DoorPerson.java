package vn.diemcau.checkin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateState;
import vn.diemcau.invitation.InvitationState;
import vn.diemcau.invitation.Reply;

/**
 * A delegate as a telephone at a door knows them: no address, no telephone number, no code.
 *
 * @param hash of the pass that opens now
 * @param state withdrawn as well where the invitation was taken back
 * @param pointName where they sit; null: in the main room
 * @param replacedBy who goes instead
 * @param answered what they said to the invitation
 * @param former hashes of passes in whose place newer ones were given
 */
public record DoorPerson(
        UUID id,
        String hash,
        String name,
        @Nullable String position,
        @Nullable String group,
        @Nullable String unit,
        DelegateState state,
        @Nullable UUID pointId,
        @Nullable String pointName,
        @Nullable String replacedBy,
        Answered answered,
        List<String> former) {

    /** As a query selects it. */
    record Row(
            UUID id,
            String hash,
            String name,
            @Nullable String position,
            @Nullable String group,
            @Nullable String unit,
            DelegateState state,
            @Nullable UUID pointId,
            @Nullable String pointName,
            @Nullable InvitationState invitation,
            @Nullable Reply reply) {

        DoorPerson person(List<String> former, @Nullable String replacedBy) {
            Answered answered = Answered.of(invitation, reply);
            boolean isTakenBack = state == DelegateState.NAMED && answered == Answered.TAKEN_BACK;
            return new DoorPerson(
                    id,
                    hash,
                    name,
                    position,
                    group,
                    unit,
                    isTakenBack ? DelegateState.WITHDRAWN : state,
                    pointId,
                    pointName,
                    replacedBy,
                    answered,
                    former);
        }
    }

    /** One of the sixteen parts of the list; ids end at random, so that all are of a size. */
    String part() {
        String text = id.toString();
        return text.substring(text.length() - 1);
    }
}
