package vn.diemcau.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;

/** A list's query in HQL, put together from those conditions for which the caller gave a value. */
public final class Listing {

    /** Ignores accents, case and đ/d. */
    private static final String SEARCH_COLLATION = "utf8mb4_uca1400_ai_ci";

    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** For instance {@code Organization o}. */
    public Listing(String from) {
        this.from = from;
    }

    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * Adds {@code condition} where {@code value} is there; the condition calls it {@code :name}.
     */
    public Listing where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Gives a value to a condition that was added without one. */
    public Listing with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * Keeps the rows in which one of the {@code texts} contains {@code part}; a blank part keeps
     * all.
     */
    public Listing search(@Nullable String part, String... texts) {
        if (part == null || Text.line(part).isEmpty()) {
            return this;
        }
        List<String> matches = new ArrayList<>();
        for (String text : texts) {
            matches.add(
                    "collate(" + text + " as " + SEARCH_COLLATION + ") like :searched escape '!'");
        }
        return where(
                "(" + String.join(" or ", matches) + ")",
                "searched",
                Text.containing(Text.line(part)));
    }

    /** The first rows, where nobody asks how many there are. */
    public <T> List<T> list(
            EntityManager manager, Class<T> type, String select, String order, int most) {
        String items = "select " + select + " from " + from + restriction() + " order by " + order;
        return bound(manager.createQuery(items, type)).setMaxResults(most).getResultList();
    }

    /**
     * Reads one page and counts the whole.
     *
     * @param fetches joins that only the page needs, or an empty text
     */
    public <T> Page<T> page(
            EntityManager manager,
            Class<T> type,
            String select,
            String fetches,
            String order,
            PageRequest wanted) {
        String items =
                "select "
                        + select
                        + " from "
                        + from
                        + " "
                        + fetches
                        + restriction()
                        + " order by "
                        + order;
        TypedQuery<T> page = bound(manager.createQuery(items, type));
        page.setFirstResult(wanted.offset());
        page.setMaxResults(wanted.size());
        long total =
                bound(
                                manager.createQuery(
                                        "select count(*) from " + from + restriction(), Long.class))
                        .getSingleResult();
        return new Page<>(page.getResultList(), total, wanted.page(), wanted.size());
    }

    /** The row, where there is one; for conditions that name a key. */
    public <T> Optional<T> first(
            EntityManager manager, Class<T> type, String select, String fetches) {
        String one = "select " + select + " from " + from + " " + fetches + restriction();
        return bound(manager.createQuery(one, type)).getResultStream().findFirst();
    }

    /** All groups; for groupings whose number is bounded by what they group by. */
    public <T> List<T> grouped(EntityManager manager, Class<T> type, String select, String groups) {
        String all = "select " + select + " from " + from + restriction() + " group by " + groups;
        return bound(manager.createQuery(all, type)).getResultList();
    }

    private String restriction() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
