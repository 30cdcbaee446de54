package vn.diemcau.invitation;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.kernel.Text;
import vn.diemcau.mail.MailAddress;

/**
 * Whom a letter goes to: the host of a bridge point, else the organization that it belongs to; or a
 * delegate.
 *
 * @param id of the bridge point or the delegate
 * @param level of the bridge point; null for a delegate
 * @param pointName the bridge point, or where the delegate sits; null: the main room
 * @param unitName where a delegate comes from
 * @param name null where a point names nobody
 * @param address as it stands in the directory; null where there is none
 * @param cameBack whether mail to this address comes back
 * @param invited the state of the invitation that there is; null without one
 */
record Invitee(
        InviteeKind kind,
        UUID id,
        @Nullable PointLevel level,
        @Nullable String pointName,
        @Nullable String groupName,
        @Nullable String unitName,
        @Nullable String name,
        @Nullable String position,
        @Nullable String address,
        boolean cameBack,
        @Nullable InvitationState invited) {

    // Names of organizations may be longer than a mail's header takes them.
    private static final int LONGEST_NAME = 200;

    Invitee {
        name = name == null ? null : Text.shortened(name, LONGEST_NAME);
    }

    /** Why no letter can go there; empty where one can. */
    Optional<InvitationError> obstacle() {
        if (address == null || address.isBlank()) {
            return Optional.of(InvitationError.NO_ADDRESS);
        }
        if (MailAddress.find(address).isEmpty()) {
            return Optional.of(InvitationError.BAD_ADDRESS);
        }
        return cameBack ? Optional.of(InvitationError.CAME_BACK) : Optional.empty();
    }

    /** Refuses with the obstacle where there is one. */
    MailAddress requireAddress() {
        obstacle()
                .ifPresent(
                        obstacle -> {
                            throw obstacle.refusal();
                        });
        return MailAddress.of(Objects.requireNonNull(address));
    }
}
