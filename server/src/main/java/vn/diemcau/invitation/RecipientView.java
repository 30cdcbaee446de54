package vn.diemcau.invitation;

import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;

/** A point that was selected, and what inviting would do with it. */
public record RecipientView(
        BridgePointId pointId,
        PointLevel level,
        String pointName,
        @Nullable String name,
        @Nullable String address,
        Fate fate) {

    /** What becomes of a selected point. */
    public enum Fate {
        WILL_BE_INVITED,
        /** It has its letter already and gets no second one. */
        INVITED_BEFORE,
        /** It was invited and the invitation taken back: to be invited again one by one. */
        WITHDRAWN_BEFORE,
        NO_ADDRESS,
        BAD_ADDRESS
    }

    static RecipientView of(Invitee invitee) {
        return new RecipientView(
                invitee.point(),
                invitee.level(),
                invitee.pointName(),
                invitee.name(),
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
                                obstacle == InvitationError.NO_ADDRESS
                                        ? Fate.NO_ADDRESS
                                        : Fate.BAD_ADDRESS)
                .orElse(Fate.WILL_BE_INVITED);
    }
}
