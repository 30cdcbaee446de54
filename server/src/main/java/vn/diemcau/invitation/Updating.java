package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Pulses;

/** Tells those who are invited already that time or place, or where they sit, have changed. */
@ApplicationScoped
class Updating {

    private static final int HANDFUL = 50;
    private static final int MOST_SESSIONS = 100;

    private final Database database;
    private final UpdateRepository updates;
    private final InvitationRepository invitations;
    private final SessionService sessions;
    private final InvitationMailer mailer;
    private final Enclosing enclosing;
    private final Pulses pulses;
    private final Audit audit;
    private final Clock clock;
    private final Duration calm;

    @Inject
    Updating(
            Database database,
            UpdateRepository updates,
            InvitationRepository invitations,
            SessionService sessions,
            InvitationMailer mailer,
            Enclosing enclosing,
            Pulses pulses,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "invitation.update-after") Duration calm) {
        this.database = database;
        this.updates = updates;
        this.invitations = invitations;
        this.sessions = sessions;
        this.mailer = mailer;
        this.enclosing = enclosing;
        this.pulses = pulses;
        this.audit = audit;
        this.clock = clock;
        this.calm = calm;
    }

    /** The sessions of which some invited were told something else than holds. */
    List<SessionId> listChanged() {
        return database.write(
                () -> {
                    Instant now = clock.instant();
                    updates.deleteSettled(now);
                    return updates.listSessions(now, MOST_SESSIONS);
                });
    }

    /** Tells a handful of them, once the change is due; whether more may wait. */
    boolean tellSome(SessionId id) {
        return database.write(
                () -> {
                    SessionSummary session = sessions.get(id);
                    return isDue(session) && tell(session) == HANDFUL;
                });
    }

    private boolean isDue(SessionSummary session) {
        Told holds = Told.of(session, null);
        Instant now = clock.instant();
        Instant later = now.plus(calm);
        long waiting = updates.count(session.id(), now);
        Optional<PendingUpdate> pending = updates.findLocked(session.id());
        if (pending.isEmpty()) {
            updates.add(PendingUpdate.of(session.id(), holds, waiting, later));
            return !later.isAfter(now);
        }
        if (pending.get().isAbout(holds, waiting)) {
            pending.get().waitStill(waiting);
        } else {
            pending.get().becomes(holds, waiting, later);
        }
        return pending.get().isDue(now);
    }

    private int tell(SessionSummary session) {
        Instant now = clock.instant();
        UUID batch = Ids.next();
        Wordings wordings = mailer.wordings();
        List<UUID> found = updates.list(session.id(), now, HANDFUL);
        Map<UUID, String> seats = updates.listSeats(found);
        // Somebody may have answered, resent or withdrawn since; that is seen once it is locked.
        List<Invitation> waiting =
                invitations.listLocked(found).stream()
                        .filter(Invitation::isActive)
                        .filter(invitation -> isToldOtherwise(invitation, session, seats))
                        .toList();
        Enclosures enclosures = enclosing.of(waiting);
        for (Invitation invitation : waiting) {
            boolean arrived = mailer.takeBackLetter(invitation);
            Told before = invitation.told();
            invitation.sitsAt(seat(invitation, seats));
            invitation.writtenAgain(arrived, batch, now);
            if (arrived) {
                mailer.update(invitation, session, before, wordings);
            } else {
                mailer.invite(invitation, session, wordings, enclosures);
            }
        }
        if (!waiting.isEmpty()) {
            audit.record(
                    "invitations.updated",
                    "session",
                    session.id().value(),
                    Map.of("batch", batch, "count", waiting.size()));
        }
        return found.size();
    }

    private static boolean isToldOtherwise(
            Invitation invitation, SessionSummary session, Map<UUID, String> seats) {
        return !invitation.told().isSame(Told.of(session, seat(invitation, seats)));
    }

    // A bridge point is called as the letter called it: who is invited there knows where it is.
    private static @Nullable String seat(Invitation invitation, Map<UUID, String> seats) {
        return switch (invitation.kind()) {
            case POINT -> invitation.toldPoint;
            case DELEGATE -> seats.get(invitation.id);
        };
    }

    /** An organizer will not wait for the calm. */
    void tellNow(Caller.SignedIn caller, SessionId id) {
        database.write(
                () -> {
                    SessionSummary session = sessions.get(caller, id, Role.ORGANIZER);
                    InvitingRule.requireOpen(session);
                    Instant now = clock.instant();
                    long waiting = updates.count(id, now);
                    if (waiting == 0) {
                        throw InvitationError.NOTHING_CHANGED.refusal();
                    }
                    updates.findLocked(id)
                            .ifPresentOrElse(
                                    pending ->
                                            pending.becomes(Told.of(session, null), waiting, now),
                                    () ->
                                            updates.add(
                                                    PendingUpdate.of(
                                                            id,
                                                            Told.of(session, null),
                                                            waiting,
                                                            now)));
                    audit.record("invitations.update_asked", "session", id.value(), Map.of());
                    database.afterCommit(() -> pulses.soon(ChangedSessions.NAME));
                });
    }

    /** How many wait to be told, and since when they shall be. */
    UpdateView view(SessionId id) {
        return new UpdateView(
                updates.count(id, clock.instant()),
                updates.find(id).map(PendingUpdate::dueAt).orElse(null));
    }
}
