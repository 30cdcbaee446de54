package vn.diemcau.invitation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.diemcau.event.EventState;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;

/**
 * When nobody may be invited and no letter may leave.
 *
 * @param forbids the sessions that the rule is about
 */
record InvitingRule(InvitationError error, Predicate<SessionSummary> forbids) {

    private static final List<InvitingRule> ALL =
            List.of(
                    // Nothing is announced from a draft: it may still be thrown away.
                    new InvitingRule(
                            InvitationError.EVENT_IS_DRAFT,
                            session -> session.eventState() == EventState.DRAFT),
                    new InvitingRule(
                            InvitationError.EVENT_IS_CANCELLED,
                            session -> session.eventState() == EventState.CANCELLED),
                    new InvitingRule(
                            InvitationError.EVENT_IS_CLOSED,
                            session -> session.eventState() == EventState.CLOSED),
                    new InvitingRule(
                            InvitationError.SESSION_IS_CANCELLED,
                            session -> session.state() == SessionState.CANCELLED),
                    // Answers are taken until the session is closed, whatever the clock says.
                    new InvitingRule(
                            InvitationError.SESSION_IS_CLOSED,
                            session -> session.state() == SessionState.CLOSED));

    /** The first rule that forbids; empty where inviting and answering are open. */
    static Optional<InvitationError> find(SessionSummary session) {
        return ALL.stream()
                .filter(rule -> rule.forbids.test(session))
                .map(InvitingRule::error)
                .findFirst();
    }

    /** Refuses with the first rule that forbids. */
    static void requireOpen(SessionSummary session) {
        find(session)
                .ifPresent(
                        error -> {
                            throw error.refusal();
                        });
    }
}
