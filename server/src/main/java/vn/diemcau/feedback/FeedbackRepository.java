package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class FeedbackRepository {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;

    @Inject
    FeedbackRepository(Database database) {
        this.database = database;
    }

    void add(Object entity) {
        database.current().persist(entity);
    }

    void remove(FeedbackForm form) {
        database.current().remove(form);
    }

    void flush() {
        database.current().flush();
    }

    Optional<FeedbackForm> find(FeedbackFormId id) {
        return Optional.ofNullable(database.current().find(FeedbackForm.class, id.value()));
    }

    /** The form, held against everybody else who changes it or mails it. */
    Optional<FeedbackForm> findLocked(FeedbackFormId id) {
        return Optional.ofNullable(
                database.current()
                        .find(FeedbackForm.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The form, held against its closing. To be called before anything else is read, or the
     * transaction may see it as it was before it waited.
     */
    Optional<FeedbackForm> findHeld(FeedbackFormId id) {
        return Optional.ofNullable(
                database.current()
                        .find(FeedbackForm.class, id.value(), LockModeType.PESSIMISTIC_READ));
    }

    /** The forms of a session with their fields, the newest first. */
    List<FeedbackForm> list(SessionId session) {
        return database.current()
                .createQuery(
                        "from FeedbackForm f left join fetch f.fields where f.sessionId = :session order by f.id desc",
                        FeedbackForm.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    long count(SessionId session) {
        return database.current()
                .createQuery(
                        "select count(*) from FeedbackForm f where f.sessionId = :session",
                        Long.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    Optional<FeedbackForm> findOpen(SessionId session) {
        return database.current()
                .createQuery(
                        "from FeedbackForm f where f.sessionId = :session and f.state = :open",
                        FeedbackForm.class)
                .setParameter("session", session.value())
                .setParameter("open", FeedbackFormState.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** The forms whose mails are not all queued yet. */
    List<FeedbackFormId> listUnfinishedMailings() {
        return database.current()
                .createQuery(
                        "select f.id from FeedbackForm f where f.state = :open and f.mailedAt is null",
                        UUID.class)
                .setParameter("open", FeedbackFormState.OPEN)
                .getResultStream()
                .map(FeedbackFormId::new)
                .toList();
    }

    /**
     * The next points of the form's session that have an address and were not asked yet, in the
     * order of their ids. The address is the host's, else the organization's, as of invitations.
     */
    List<PointToAsk> listPointsToAsk(FeedbackForm form, @Nullable UUID after, int most) {
        return database.current()
                .createQuery(
                        """
                        select new vn.diemcau.feedback.PointToAsk(
                            p.id, p.name, p.provinceId, coalesce(p.hostName, o.name),
                            coalesce(p.hostEmail, o.email))
                        from BridgePoint p left join Organization o on o.id = p.organizationId
                        where p.sessionId = :session and p.id > :after
                          and (p.hostEmail is not null or o.email is not null)
                          and not exists (
                            select 1 from FeedbackRequest r
                            where r.formId = :form and r.pointId = p.id)
                        order by p.id
                        """,
                        PointToAsk.class)
                .setParameter("session", form.sessionId())
                .setParameter("form", form.id().value())
                .setParameter("after", Objects.requireNonNullElse(after, BEFORE_ALL))
                .setMaxResults(most)
                .getResultList();
    }

    Optional<FeedbackRequest> findRequest(UUID id) {
        return Optional.ofNullable(database.current().find(FeedbackRequest.class, id));
    }

    @Nullable FeedbackResponse findResponse(UUID id) {
        return database.current().find(FeedbackResponse.class, id);
    }

    boolean hasAnswered(Respondent respondent) {
        return findResponseOf(respondent).isPresent();
    }

    Optional<FeedbackResponse> findResponseOf(Respondent respondent) {
        return database.current()
                .createQuery(
                        """
                        from FeedbackResponse r where r.formId = :form
                        and (r.requestId = :request or r.participantId = :participant)
                        """,
                        FeedbackResponse.class)
                .setParameter("form", respondent.formId())
                .setParameter("request", respondent.requestId())
                .setParameter("participant", respondent.participantId())
                .getResultStream()
                .findFirst();
    }

    Optional<FeedbackForm> findAnswerable(SessionId session, ParticipantId participant) {
        return findOpen(session)
                .or(
                        () ->
                                database.current()
                                        .createQuery(
                                                """
                                                select f from FeedbackForm f join FeedbackResponse r on r.formId = f.id
                                                where f.sessionId = :session and r.participantId = :participant
                                                order by r.answeredAt desc
                                                """,
                                                FeedbackForm.class)
                                        .setParameter("session", session.value())
                                        .setParameter("participant", participant.value())
                                        .setMaxResults(1)
                                        .getResultStream()
                                        .findFirst());
    }
}
