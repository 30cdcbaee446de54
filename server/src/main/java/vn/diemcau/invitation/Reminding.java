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
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/**
 * Asks once more those who have not answered for good. Each handful's letters, links and notes are
 * one transaction; the notes are what keeps anybody from two reminders, whatever crashes between.
 */
@ApplicationScoped
class Reminding {

    private static final int HANDFUL = 100;

    /** What one request does: some seconds of work. */
    private static final int HANDFULS = 3;

    private static final Duration BETWEEN_TWO = Duration.ofHours(24);

    private final Database database;
    private final ReminderRepository reminders;
    private final UpdateRepository updates;
    private final InvitationRepository invitations;
    private final SessionService sessions;
    private final InvitationMailer mailer;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Reminding(
            Database database,
            ReminderRepository reminders,
            UpdateRepository updates,
            InvitationRepository invitations,
            SessionService sessions,
            InvitationMailer mailer,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.reminders = reminders;
        this.updates = updates;
        this.invitations = invitations;
        this.sessions = sessions;
        this.mailer = mailer;
        this.audit = audit;
        this.clock = clock;
    }

    ReminderPreview preview(Caller.SignedIn caller, SessionId id, PreviewReminders asked) {
        return database.read(
                () -> {
                    SessionSummary session = sessions.get(caller, id, Role.ORGANIZER);
                    Instant since = clock.instant().minus(BETWEEN_TWO);
                    PageRequest wanted =
                            new PageRequest(
                                    Optional.ofNullable(asked.page()).orElse(0),
                                    Optional.ofNullable(asked.size()).orElse(50));
                    return new ReminderPreview(
                            InvitingRule.find(session).map(InvitationError::code).orElse(null),
                            reminders.counts(id, asked.whom(), since),
                            reminders.page(id, asked.whom(), asked.force() ? null : since, wanted));
                });
    }

    RemindersSent remind(Caller.SignedIn caller, SessionId id, Remind asked) {
        int reminded = 0;
        @Nullable UUID after = asked.after();
        for (int i = 0; i < HANDFULS; i++) {
            Remind next = new Remind(asked.whom(), asked.force(), asked.batchId(), after);
            RemindersSent handful = database.write(() -> handful(caller, id, next));
            reminded += handful.reminded();
            after = handful.next();
            if (after == null) {
                break;
            }
        }
        return new RemindersSent(reminded, after);
    }

    private RemindersSent handful(Caller.SignedIn caller, SessionId id, Remind asked) {
        SessionSummary session = sessions.get(caller, id, Role.ORGANIZER);
        InvitingRule.requireOpen(session);
        Instant now = clock.instant();
        Instant since = now.minus(BETWEEN_TWO);
        List<UUID> found = reminders.list(id, asked, asked.force() ? null : since, HANDFUL);
        // Somebody may have answered, or been reminded by a colleague, since they were found.
        List<Invitation> waiting =
                invitations.listLocked(found).stream()
                        .filter(Invitation::isActive)
                        .filter(each -> asked.whom().answers().stream().anyMatch(is -> is.is(each)))
                        .filter(each -> !asked.batchId().equals(each.batchId))
                        .filter(each -> asked.force() || !each.wasRemindedSince(since))
                        .toList();
        Wordings wordings = mailer.wordings();
        Map<UUID, String> seats = updates.listSeats(found);
        for (Invitation invitation : waiting) {
            if (invitation.kind() == InviteeKind.DELEGATE) {
                invitation.sitsAt(seats.get(invitation.id));
            }
            invitation.reminded(asked.batchId(), session, now);
            mailer.remind(invitation, session, wordings);
        }
        if (!waiting.isEmpty()) {
            audit.record(
                    "invitations.reminded",
                    "session",
                    id.value(),
                    Map.of(
                            "batch", asked.batchId(),
                            "count", waiting.size(),
                            "forced", asked.force()));
        }
        return new RemindersSent(waiting.size(), found.size() < HANDFUL ? null : found.getLast());
    }
}
