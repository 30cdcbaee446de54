package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Database;

/** Questions that were merged together, and who stands behind them. */
@ApplicationScoped
class MergeRepository {

    private static final String LED =
            "(select q.id from Question q where q.moderation.leadId = :lead)";

    /**
     * What a leading question stands for, itself included.
     *
     * @param askers different people who asked one of them; who asked a hidden one counts as one
     *     more, or the count would tell whether they are somebody who is known
     * @param supporters different people who asked or support one of them, counted likewise
     */
    record Led(int questions, int askers, int supporters) {}

    private final Database database;

    @Inject
    MergeRepository(Database database) {
        this.database = database;
    }

    /** Writes what was changed, for the counts that follow. */
    void flush() {
        manager().flush();
    }

    /** The leading question and those that it leads, the oldest first. */
    List<Question> listLed(Question lead) {
        return manager()
                .createQuery(
                        "from Question q where q.moderation.leadId = :lead order by q.askedAt, q.id",
                        Question.class)
                .setParameter("lead", lead.id)
                .getResultList();
    }

    /** The leading ones of these, in one query. */
    List<Question> list(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return manager()
                .createQuery("from Question q where q.id in :ids", Question.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Led count(Question lead) {
        long voters =
                count(
                        "select count(distinct v.participantId) from Vote v where v.questionId in "
                                + LED,
                        lead);
        long named = count(distinctAskers("1 = 1"), lead);
        long namedWithoutVote =
                count(
                        distinctAskers(
                                "a.participantId not in (select v.participantId from Vote v"
                                        + " where v.questionId in "
                                        + LED
                                        + ")"),
                        lead);
        long hidden =
                count(
                        "select count(*) from Question q where q.moderation.leadId = :lead"
                                + " and q.hiding.hidden = true",
                        lead);
        long questions =
                count("select count(*) from Question q where q.moderation.leadId = :lead", lead);
        return new Led(
                Math.toIntExact(questions),
                Math.toIntExact(named + hidden),
                Math.toIntExact(voters + namedWithoutVote + hidden));
    }

    private static String distinctAskers(String condition) {
        return "select count(distinct a.participantId) from Question a where a.moderation.leadId = :lead"
                + " and a.hiding.hidden = false and "
                + condition;
    }

    /** The support that was given to this very question. */
    int countVotes(Question question) {
        return Math.toIntExact(
                count("select count(*) from Vote v where v.questionId = :lead", question));
    }

    /** Whether the participant asked one of those that were merged together. */
    boolean isAsker(Question lead, ParticipantId participant) {
        return !manager()
                .createQuery(
                        "select 1 from Question q where q.moderation.leadId = :lead and q.participantId = :who",
                        Integer.class)
                .setParameter("lead", lead.id)
                .setParameter("who", participant.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The support that a participant gave to any of those that were merged together. */
    List<Vote> listVotes(Question lead, ParticipantId voter) {
        return manager()
                .createQuery(
                        "from Vote v where v.participantId = :who and v.questionId in " + LED,
                        Vote.class)
                .setParameter("lead", lead.id)
                .setParameter("who", voter.value())
                .getResultList();
    }

    /** Of the leading questions those of which the participant supports a merged one. */
    List<QuestionId> listLedVotedFor(ParticipantId voter, List<UUID> leads) {
        if (leads.isEmpty()) {
            return List.of();
        }
        return manager()
                .createQuery(
                        "select distinct q.moderation.leadId from Question q, Vote v"
                                + " where q.moderation.leadId in :leads and v.questionId = q.id"
                                + " and v.participantId = :who",
                        UUID.class)
                .setParameter("leads", leads)
                .setParameter("who", voter.value())
                .getResultStream()
                .map(QuestionId::new)
                .toList();
    }

    private long count(String query, Question lead) {
        return manager()
                .createQuery(query, Long.class)
                .setParameter("lead", lead.id)
                .getSingleResult();
    }

    private EntityManager manager() {
        return database.current();
    }
}
