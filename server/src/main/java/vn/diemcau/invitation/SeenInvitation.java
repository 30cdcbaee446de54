package vn.diemcau.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;

/**
 * What the page showed to whoever pressed a button on it. A link has often two readers: an answer
 * never replaces one that its giver did not see, nor speaks of a time that they did not read.
 *
 * @param repliedAt of the answer that stood there; null: none
 */
record SeenInvitation(
        @Nullable Instant repliedAt,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 300) @Nullable String place,
        @Size(max = 300) @Nullable String pointName) {

    boolean isStill(Invitation invitation, SessionSummary session) {
        return holds(invitation, session) && Objects.equals(repliedAt, invitation.repliedAt);
    }

    /** Whether time and place are as the page said. */
    boolean holds(Invitation invitation, SessionSummary session) {
        return new Told(startsAt, endsAt, place, pointName)
                .isSame(Told.of(session, invitation.pointName));
    }
}
