package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.audit.Audit;
import vn.diemcau.event.SessionService;
import vn.diemcau.kernel.Text;
import vn.diemcau.mail.CalendarReplies;
import vn.diemcau.mail.CalendarReply;
import vn.diemcau.platform.Database;

/**
 * Answers that the invited gave in their calendars. They count as those by the letter's link do:
 * the one said last, however long it was under way, until the session is closed. One about a time
 * or place that no longer holds says nothing about the one that does.
 */
@ApplicationScoped
class CalendarAnswers implements CalendarReplies {

    private static final int LONGEST_NOTE = 1000;

    private final Database database;
    private final InvitationRepository invitations;
    private final SessionService sessions;
    private final PassMails passMails;
    private final Audit audit;
    private final Clock clock;

    @Inject
    CalendarAnswers(
            Database database,
            InvitationRepository invitations,
            SessionService sessions,
            PassMails passMails,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.invitations = invitations;
        this.sessions = sessions;
        this.passMails = passMails;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean take(CalendarReply reply) {
        return database.write(
                () -> {
                    Optional<Invitation> found =
                            InvitationCalendar.idOf(reply.uid()).flatMap(this::findLocked);
                    found.filter(invitation -> counts(reply, invitation))
                            .ifPresent(invitation -> answer(reply, invitation));
                    return found.isPresent();
                });
    }

    private Optional<Invitation> findLocked(UUID id) {
        return invitations.findLocked(id);
    }

    private boolean counts(CalendarReply reply, Invitation invitation) {
        return invitation.isActive()
                && !invitation.isAnsweredSince(reply.saidAt())
                && reply.sequence() >= invitation.toldSequence
                && InvitingRule.find(sessions.get(invitation.session())).isEmpty();
    }

    private void answer(CalendarReply reply, Invitation invitation) {
        Reply answer =
                switch (reply.answer()) {
                    case ACCEPTED -> Reply.ACCEPTED;
                    case TENTATIVE -> Reply.TENTATIVE;
                    case DECLINED -> Reply.DECLINED;
                };
        invitation.answer(answer, note(reply), invitation.told(), reply.saidAt(), clock.instant());
        invitations.seat(invitation);
        passMails.follow(invitation);
        audit.record(
                "invitation.answered_in_calendar",
                "invitation",
                invitation.id,
                Map.of("answer", answer));
    }

    private static String note(CalendarReply reply) {
        String comment = reply.comment() == null ? "" : reply.comment();
        return Text.shortened(comment, LONGEST_NOTE);
    }
}
