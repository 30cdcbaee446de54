package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

@ApplicationScoped
class DuplicateRepository {

    /** Two people, the one with the smaller id first. */
    record Pair(UUID first, UUID second) {}

    /**
     * People p and q of the same name: the same unit, address or number, or one of them has none.
     */
    private static final String ALIKE =
            """
             (p.organization_id = q.organization_id
                or p.email = q.email
                or p.matched_phone = q.matched_phone and p.matched_phone <> ''
                or p.organization_id is null and p.email is null and p.phone is null
                or q.organization_id is null and q.email is null and q.phone is null)
            """;

    /** Those who are alike, or have the same address or number under another name. */
    private static final String PAIRS =
            """
            select least(p.id, q.id) as first_id, greatest(p.id, q.id) as second_id, p.matched_name as name
            from person p join person q on q.matched_name = p.matched_name and q.id > p.id
            where\
            """
                    + ALIKE
                    + """
                    union
                    select p.id, q.id, p.matched_name
                    from person p join person q on q.email = p.email and q.id > p.id
                    union
                    select p.id, q.id, p.matched_name
                    from person p join person q on q.matched_phone = p.matched_phone and q.id > p.id
                    where p.matched_phone <> ''
                    """;

    /** The same for two people, found by the keys instead of over the whole directory. */
    private static final String BESIDE =
            """
            select beside.id from (
                select q.id from person p join person q on q.matched_name = p.matched_name
                where p.id in (:one, :other) and\
            """
                    + ALIKE
                    + """
                        union
                        select q.id from person p join person q on q.email = p.email
                        where p.id in (:one, :other)
                        union
                        select q.id from person p join person q on q.matched_phone = p.matched_phone
                        where p.id in (:one, :other) and p.matched_phone <> '') beside
                    where beside.id not in (:one, :other) and not exists (
                        select 1 from people_told_apart t
                        where t.first_id in (:one, :other) and t.second_id = beside.id
                            or t.second_id in (:one, :other) and t.first_id = beside.id)
                    order by beside.id
                    """;

    private static final String UNTOLD =
            " from ("
                    + PAIRS
                    + """
                    ) pairs where not exists (
                        select 1 from people_told_apart t
                        where t.first_id = pairs.first_id and t.second_id = pairs.second_id)
                    """;

    private final Database database;

    @Inject
    DuplicateRepository(Database database) {
        this.database = database;
    }

    /** In the order of the names. All pairs are worked out once for the page and their number. */
    Page<Pair> page(PageRequest wanted) {
        List<Pair> pairs = new ArrayList<>();
        long total = 0;
        for (Object row :
                database.current()
                        .createNativeQuery(
                                "select first_id, second_id, count(*) over ()"
                                        + UNTOLD
                                        + " order by name, first_id, second_id")
                        .setFirstResult(wanted.offset())
                        .setMaxResults(wanted.size())
                        .getResultList()) {
            Object[] columns = (Object[]) row;
            pairs.add(new Pair(uuid(columns[0]), uuid(columns[1])));
            total = ((Number) columns[2]).longValue();
        }
        // Behind the last page no row tells the number.
        boolean told = !pairs.isEmpty() || wanted.offset() == 0;
        return new Page<>(pairs, told ? total : count(), wanted.page(), wanted.size());
    }

    private long count() {
        return ((Number)
                        database.current()
                                .createNativeQuery("select count(*)" + UNTOLD)
                                .getSingleResult())
                .longValue();
    }

    /** Who makes a pair with one of these two and was told apart from neither. */
    List<UUID> listBeside(PersonId one, PersonId other, int most) {
        List<UUID> beside = new ArrayList<>();
        for (Object id :
                database.current()
                        .createNativeQuery(BESIDE)
                        .setParameter("one", one.value())
                        .setParameter("other", other.value())
                        .setMaxResults(most)
                        .getResultList()) {
            beside.add(uuid(id));
        }
        return beside;
    }

    private static UUID uuid(Object value) {
        return value instanceof UUID uuid ? uuid : UUID.fromString(value.toString());
    }

    /** Notes that these two are two; again it changes nothing. */
    void tellApart(PersonId one, PersonId other) {
        database.current()
                .createNativeQuery(
                        """
                        insert ignore into people_told_apart (first_id, second_id)
                        select least(p.id, q.id), greatest(p.id, q.id) from person p join person q
                        where p.id = :one and q.id = :other""")
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .executeUpdate();
    }
}
