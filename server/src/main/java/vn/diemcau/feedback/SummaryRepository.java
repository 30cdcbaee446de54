package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** Counts over the responses of a form; each a grouped query, however many there are. */
@ApplicationScoped
class SummaryRepository {

    private final Database database;

    @Inject
    SummaryRepository(Database database) {
        this.database = database;
    }

    /** How many were asked by mail, by province; the key null counts those of no province. */
    Map<@Nullable UUID, Long> askedByProvince(FeedbackFormId form) {
        return byProvince("FeedbackRequest", form);
    }

    Map<@Nullable UUID, Long> responsesByProvince(FeedbackFormId form) {
        return byProvince("FeedbackResponse", form);
    }

    private Map<@Nullable UUID, Long> byProvince(String entity, FeedbackFormId form) {
        Map<@Nullable UUID, Long> counts = new HashMap<>();
        database.current()
                .createQuery(
                        "select r.provinceId, count(*) from "
                                + entity
                                + " r where r.formId = :form group by r.provinceId",
                        Tuple.class)
                .setParameter("form", form.value())
                .getResultList()
                .forEach(row -> counts.put(row.get(0, UUID.class), row.get(1, Long.class)));
        return counts;
    }

    /**
     * How often each answer was given, by field. Reads nothing but an index of the answers, whose
     * fields already say which form they belong to.
     */
    Map<UUID, Tally> tallies(List<FeedbackField> fields) {
        Map<UUID, Tally> tallies = new HashMap<>();
        if (fields.isEmpty()) {
            return tallies;
        }
        database.current()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select field_id, number, count(*) from feedback_answer
                        where field_id in (:fields) group by field_id, number
                        """,
                        Tuple.class)
                .setParameter("fields", fields.stream().map(field -> field.id).toList())
                .getResultList()
                .forEach(
                        row ->
                                tallies.computeIfAbsent(
                                                row.get(0, UUID.class), field -> new Tally())
                                        .add(row.get(1, Integer.class), row.get(2, Long.class)));
        return tallies;
    }

    private long countWritten(UUID field) {
        return database.current()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select count(*) from feedback_answer where field_id = :field and number is null",
                        Long.class)
                .setParameter("field", field)
                .getSingleResult();
    }

    /** What was written into one field, the newest first. */
    Page<WrittenAnswer> written(FeedbackFormId form, UUID field, PageRequest wanted) {
        List<WrittenAnswer> items =
                database.current()
                        .createQuery(
                                """
                                select value(a).text, r.provinceId, r.answeredAt
                                from FeedbackResponse r join r.answers a
                                where r.formId = :form and key(a) = :field and value(a).text is not null
                                order by r.answeredAt desc, r.id
                                """,
                                Tuple.class)
                        .setParameter("form", form.value())
                        .setParameter("field", field)
                        .setFirstResult(wanted.offset())
                        .setMaxResults(wanted.size())
                        .getResultStream()
                        .map(
                                row ->
                                        new WrittenAnswer(
                                                row.get(0, String.class),
                                                row.get(1, UUID.class),
                                                row.get(2, Instant.class)))
                        .toList();
        return new Page<>(items, countWritten(field), wanted.page(), wanted.size());
    }

    /** A run of responses with their answers, oldest first, beginning behind {@code after}. */
    List<FeedbackResponse> listResponsesAfter(FeedbackFormId form, @Nullable UUID after, int most) {
        List<UUID> ids =
                database.current()
                        .createQuery(
                                """
                                select r.id from FeedbackResponse r
                                where r.formId = :form and (:after is null or r.id > :after) order by r.id
                                """,
                                UUID.class)
                        .setParameter("form", form.value())
                        .setParameter("after", after)
                        .setMaxResults(most)
                        .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.current()
                .createQuery(
                        "from FeedbackResponse r left join fetch r.answers where r.id in :ids order by r.id",
                        FeedbackResponse.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Lets go of what was read, so that a long export needs no more memory than a short one. */
    void forget() {
        database.current().clear();
    }
}
