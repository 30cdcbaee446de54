package vn.diemcau.invitation;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.mail.MailAddress;

/**
 * Whom a letter to a bridge point goes to: its host, else the organization that it belongs to.
 *
 * @param name null where neither is named
 * @param address as it stands in the directory; null where there is none
 * @param invited the state of the invitation that the point has; null without one
 */
record Invitee(
        UUID pointId,
        PointLevel level,
        String pointName,
        @Nullable String name,
        @Nullable String address,
        @Nullable InvitationState invited) {

    private static final int LONGEST_NAME = 200;

    Invitee {
        name = name == null ? null : shortened(name);
    }

    /** Why no letter can go there; empty where one can. */
    Optional<InvitationError> obstacle() {
        if (address == null || address.isBlank()) {
            return Optional.of(InvitationError.NO_ADDRESS);
        }
        return MailAddress.find(address).isPresent()
                ? Optional.empty()
                : Optional.of(InvitationError.BAD_ADDRESS);
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

    BridgePointId point() {
        return new BridgePointId(pointId);
    }

    // Names of organizations may be longer than a mail's header takes them.
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
