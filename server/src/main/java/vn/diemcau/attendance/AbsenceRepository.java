package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/** Reads who does not come. */
@ApplicationScoped
class AbsenceRepository {

    private static final String FROM =
            """
            Absence x join Delegate d on d.id = x.delegateId
            join BridgePoint b on b.id = d.bridgePointId
            join Allotment t on t.id = d.allotmentId
            left join Person p on p.id = d.personId left join p.organization o
            left join Organization u on u.id = t.organizationId
            left join Admission a on a.delegateId = d.id and a.counts = true
            """;

    private static final String SELECT =
            """
            d.id, b.path, b.name, b.level, coalesce(p.name, d.proposed.name),
            coalesce(p.position, d.proposed.position), coalesce(o.name, u.name),
            x.reason, x.notedAt, x.notedBy
            """;

    private final Database database;

    @Inject
    AbsenceRepository(Database database) {
        this.database = database;
    }

    /** The next ones in the order of the tree. Whoever came after all is not absent. */
    List<AbsentRow> listAfter(AttendanceScope scope, @Nullable AbsentRow last, int most) {
        Listing listing =
                scope.narrow(new Listing(FROM))
                        .where("x.sessionId = :session")
                        .where("d.state = NAMED")
                        .where("a.id is null");
        if (last != null) {
            listing.where("(b.path > :path or (b.path = :path and d.id > :delegate))")
                    .with("path", last.path())
                    .with("delegate", last.delegate());
        }
        return listing.list(database.current(), AbsentRow.class, SELECT, "b.path, d.id", most);
    }
}
