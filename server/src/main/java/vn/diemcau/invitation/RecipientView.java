package vn.diemcau.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;

/**
 * Somebody who was selected, and what inviting would do.
 *
 * @param id of the bridge point or the delegate
 */
public record RecipientView(
        InviteeKind kind,
        UUID id,
        @Nullable PointLevel level,
        @Nullable String pointName,
        @Nullable String groupName,
        @Nullable String unitName,
        @Nullable String name,
        @Nullable String position,
        @Nullable String address,
        Fate fate) {

    /** What becomes of somebody who is selected. */
    public enum Fate {
        WILL_BE_INVITED,
        /** There is a letter already, and no second one. */
        INVITED_BEFORE,
        /** Invited and taken back: to be invited again one by one. */
        WITHDRAWN_BEFORE,
        NO_ADDRESS,
        BAD_ADDRESS,
        /** Mail to this address comes back. */
        CAME_BACK
    }

    static RecipientView of(Invitee invitee) {
        return new RecipientView(
                invitee.kind(),
                invitee.id(),
                invitee.level(),
                invitee.pointName(),
                invitee.groupName(),
                invitee.unitName(),
                invitee.name(),
                invitee.position(),
                invitee.address(),
                fate(invitee));
    }

    private static Fate fate(Invitee invitee) {
        if (invitee.invited() != null) {
            return switch (invitee.invited()) {
                case ACTIVE -> Fate.INVITED_BEFORE;
                case WITHDRAWN -> Fate.WITHDRAWN_BEFORE;
            };
        }
        return invitee.obstacle()
                .map(
                        obstacle ->
                                switch (obstacle) {
                                    case NO_ADDRESS -> Fate.NO_ADDRESS;
                                    case CAME_BACK -> Fate.CAME_BACK;
                                    default -> Fate.BAD_ADDRESS;
                                })
                .orElse(Fate.WILL_BE_INVITED);
    }
}
