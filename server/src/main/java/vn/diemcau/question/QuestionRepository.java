package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class QuestionRepository {

    /** The one on stage, then what can come next, the answered ones last. */
    private static final String FOR_EVERYBODY =
            "case q.state when ON_STAGE then 0 when APPROVED then 1 else 2 end, q.votes desc, q.shownAt, q.id";

    private final Database database;

    @Inject
    QuestionRepository(Database database) {
        this.database = database;
    }

    void add(Question question) {
        database.insert(question);
    }

    /** Refuses with {@code question.not_found}. */
    Question get(SessionId session, QuestionId id) {
        return find(session, id).orElseThrow(QuestionError.NOT_FOUND::refusal);
    }

    Optional<Question> find(SessionId session, QuestionId id) {
        return Optional.ofNullable(manager().find(Question.class, id.value()))
                .filter(question -> question.sessionId().equals(session));
    }

    /** Those of {@code ids} that there are, in whatever session. */
    List<Question> list(Collection<QuestionId> ids) {
        return database.findAll(Question.class, ids.stream().map(QuestionId::value).toList());
    }

    /** Those of {@code ids} that belong to the session, in one query. */
    List<Question> list(SessionId session, Collection<QuestionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return manager()
                .createQuery(
                        "from Question q where q.sessionId = :session and q.id in :ids",
                        Question.class)
                .setParameter("session", session.value())
                .setParameter("ids", ids.stream().map(QuestionId::value).toList())
                .getResultList();
    }

    /** One that another question refers to. */
    Question get(QuestionId id) {
        return Objects.requireNonNull(manager().find(Question.class, id.value()));
    }

    Optional<Question> findOnStage(SessionId session) {
        return manager()
                .createQuery(
                        "from Question q where q.sessionId = :session and q.state = ON_STAGE",
                        Question.class)
                .setParameter("session", session.value())
                .getResultStream()
                .findFirst();
    }

    /** Writes what was changed, where the order of statements matters to the database's rules. */
    void flush() {
        manager().flush();
    }

    Page<Question> page(
            SessionId session, QuestionFilter filter, QuestionOrder order, PageRequest wanted) {
        return new Listing("Question q")
                .where("q.sessionId = :session", "session", session.value())
                .where("q.state = :state", "state", filter.state())
                .where(
                        "q.provinceCode = :province",
                        "province",
                        filter.province() == null ? null : filter.province().value())
                .where(
                        "q.moderation.topicId = :topic",
                        "topic",
                        filter.topic() == null ? null : filter.topic().value())
                .where(":label member of q.moderation.labels", "label", filter.label())
                .where(
                        "q.moderation.organizationId = :organization",
                        "organization",
                        filter.organization() == null ? null : filter.organization().value())
                .where("q.moderation.pinned = :pinned", "pinned", filter.pinned())
                .search(filter.searched(), "q.text", "q.askerName", "q.askerSchool")
                .page(manager(), Question.class, "q", "", order.hql(), wanted);
    }

    Page<Question> published(SessionId session, PageRequest wanted) {
        return new Listing("Question q")
                .where("q.sessionId = :session", "session", session.value())
                .where("q.state in :published", "published", QuestionState.PUBLISHED)
                .page(manager(), Question.class, "q", "", FOR_EVERYBODY, wanted);
    }

    /** Texts and states since then, in the order in which they changed. */
    List<ChangedText> listChanged(SessionId session, Instant since, int offset, int most) {
        return manager()
                .createQuery(
                        "select new vn.diemcau.question.ChangedText(q.id, q.text, q.state, q.changedAt)"
                                + " from Question q where q.sessionId = :session"
                                + " and q.changedAt >= :since order by q.changedAt, q.id",
                        ChangedText.class)
                .setParameter("session", session.value())
                .setParameter("since", since)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    /** The approved ones with the most votes. */
    List<Question> listNextForStage(SessionId session, int most) {
        return manager()
                .createQuery(
                        "from Question q where q.sessionId = :session and q.state = APPROVED order by "
                                + FOR_EVERYBODY,
                        Question.class)
                .setParameter("session", session.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** What a participant asked, the newest first. */
    List<Question> listOwn(ParticipantId participant, int most) {
        return manager()
                .createQuery(
                        "from Question q where q.participantId = :participant order by q.askedAt desc, q.id desc",
                        Question.class)
                .setParameter("participant", participant.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many questions are in each state; every state is there. */
    Map<QuestionState, Long> countByState(SessionId session) {
        Map<QuestionState, Long> counts = new EnumMap<>(QuestionState.class);
        for (QuestionState state : QuestionState.values()) {
            counts.put(state, 0L);
        }
        manager()
                .createQuery(
                        "select q.state, count(*) from Question q where q.sessionId = :session group by q.state",
                        Object[].class)
                .setParameter("session", session.value())
                .getResultList()
                .forEach(row -> counts.put((QuestionState) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Published questions whose count people were not told yet, those with the most votes first.
     */
    List<Question> listUntold(SessionId session, int most) {
        return manager()
                .createQuery(
                        "from Question q where q.sessionId = :session and q.state in :published"
                                + " and q.votes <> q.votesTold order by "
                                + QuestionOrder.VOTES.hql(),
                        Question.class)
                .setParameter("session", session.value())
                .setParameter("published", QuestionState.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The sessions in which {@link #listUntold} finds something. */
    List<SessionId> listSessionsWithUntold() {
        return manager()
                .createQuery(
                        "select distinct q.sessionId from Question q where q.state in :published"
                                + " and q.votes <> q.votesTold",
                        UUID.class)
                .setParameter("published", QuestionState.PUBLISHED)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    private EntityManager manager() {
        return database.current();
    }

    /** Of {@code questions} those that the participant supports. */
    Set<QuestionId> listVotedFor(ParticipantId voter, Collection<Question> questions) {
        if (questions.isEmpty()) {
            return Set.of();
        }
        return manager()
                .createQuery(
                        "select v.questionId from Vote v where v.participantId = :voter"
                                + " and v.questionId in :questions",
                        UUID.class)
                .setParameter("voter", voter.value())
                .setParameter("questions", questions.stream().map(question -> question.id).toList())
                .getResultStream()
                .map(QuestionId::new)
                .collect(Collectors.toSet());
    }
}
