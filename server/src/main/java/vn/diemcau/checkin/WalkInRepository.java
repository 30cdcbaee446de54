package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class WalkInRepository {

    private static final String FROM =
            "Admission a left join Door d on d.id = a.doorId left join BridgePoint b on b.id = a.bridgePointId";
    private static final String SELECT =
            "a.id, a.walkInName, a.walkInUnit, a.walkInPhone, a.admittedAt, coalesce(d.name, b.name)";

    private final Database database;

    @Inject
    WalkInRepository(Database database) {
        this.database = database;
    }

    long count(SessionId session) {
        return database.current()
                .createQuery(
                        """
                        select count(*) from Admission a
                        where a.sessionId = :session and a.delegateId is null and a.counts = true
                        """,
                        Long.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    /** The latest first. */
    Page<WalkInRow> page(SessionId session, @Nullable String searched, PageRequest wanted) {
        return listing(session, searched)
                .page(
                        database.current(),
                        WalkInRow.class,
                        SELECT,
                        "",
                        "a.admittedAt desc, a.id",
                        wanted);
    }

    /** In the order in which they came. */
    List<WalkInRow> list(SessionId session, int most) {
        return listing(session, null)
                .list(database.current(), WalkInRow.class, SELECT, "a.admittedAt, a.id", most);
    }

    private static Listing listing(SessionId session, @Nullable String searched) {
        return new Listing(FROM)
                .where("a.sessionId = :session", "session", session.value())
                .where("a.delegateId is null and a.counts = true")
                .search(searched, "a.walkInName", "a.walkInUnit");
    }
}
