package vn.diemcau.question;

/** In which order the desk lists questions. Ids break ties, so that pages never overlap. */
public enum QuestionOrder {
    NEWEST("q.askedAt desc, q.id desc"),
    OLDEST("q.askedAt, q.id"),
    VOTES("q.votes desc, q.askedAt, q.id"),
    /** As the moderators have put them, pinned ones first. */
    HAND("q.moderation.pinned desc, q.moderation.position, q.id");

    private final String hql;

    QuestionOrder(String hql) {
        this.hql = hql;
    }

    String hql() {
        return hql;
    }
}
