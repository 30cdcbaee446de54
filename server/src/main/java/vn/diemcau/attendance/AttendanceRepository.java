package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/** Reads points together with their last counts, reminders and invitations. */
@ApplicationScoped
class AttendanceRepository {

    private static final String FROM =
            """
            BridgePoint b left join Headcount h on h.latestOf = b.id
            left join PointReminder r on r.latestOf = b.id
            left join Invitation i on i.sessionId = b.sessionId and i.bridgePointId = b.id
            """;

    private static final String SELECT =
            """
            b.id, b.path, b.level, b.name, b.capacity, h.people, h.countedAt, h.countedBy,
            r.remindedAt, r.remindedFrom, i.state, i.reply
            """;

    private static final String ORDER =
            """
            case b.level when MAIN then 0 when PROVINCE then 1 when UNIVERSITY then 2
                when DISTRICT then 3 when COMMUNE then 4 else 5 end, b.name, b.id
            """;

    private final Database database;

    @Inject
    AttendanceRepository(Database database) {
        this.database = database;
    }

    Page<PointRow> page(AttendanceScope scope, AttendanceFilter filter, PageRequest wanted) {
        Listing listing = new Listing(FROM);
        if (filter.isDeep()) {
            deep(listing, scope, filter);
        } else {
            direct(listing, scope);
        }
        return listing.page(database.current(), PointRow.class, SELECT, "", ORDER, wanted);
    }

    private static void deep(Listing listing, AttendanceScope scope, AttendanceFilter filter) {
        scope.narrow(listing)
                .where("b.level = :level", "level", filter.level())
                .search(filter.searched(), "b.name", "b.code");
        if (scope.parent() != null) {
            listing.where("b.path <> :top", "top", scope.parent().path());
        }
        if (filter.state() != null) {
            listing.where(
                    switch (filter.state()) {
                        case REPORTED -> "h.id is not null";
                        case NOT_REPORTED -> "h.id is null";
                    });
        }
    }

    /** Below the parent; without one what a host keeps, or the main room and what it leads to. */
    private void direct(Listing listing, AttendanceScope scope) {
        scope.narrow(listing);
        if (scope.parent() != null) {
            listing.where("b.parent.id = :parent", "parent", scope.parent().id().value());
            return;
        }
        if (!scope.organizer()) {
            listing.where("b.path in :tops", "tops", scope.own());
            return;
        }
        UUID main = findMain(scope).orElse(null);
        if (main == null) {
            listing.where("b.parent.id is null");
            return;
        }
        listing.where("(b.parent.id is null or b.parent.id = :main)", "main", main);
    }

    private Optional<UUID> findMain(AttendanceScope scope) {
        return new Listing("BridgePoint b")
                .where("b.sessionId = :session", "session", scope.session().value())
                .where("b.level = MAIN")
                .first(database.current(), UUID.class, "b.id", "");
    }

    /** The next points in the order of the tree, each before those below it. */
    List<PointRow> listAfter(AttendanceScope scope, @Nullable String path, int most) {
        return scope.narrow(new Listing(FROM))
                .where("b.path > :after", "after", path)
                .list(database.current(), PointRow.class, SELECT, "b.path", most);
    }

    /** Those of {@code ids} that the scope covers, wherever it looks. */
    Map<UUID, NamedPlace> listNames(AttendanceScope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.current()
                .createQuery(
                        "select b.id, b.path, b.name from BridgePoint b where b.id in :ids",
                        PlaceRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(place -> scope.covers(place.path()))
                .map(place -> new NamedPlace(new BridgePointId(place.id()), place.name()))
                .collect(Collectors.toMap(place -> place.id().value(), Function.identity()));
    }

    private record PlaceRow(UUID id, String path, String name) {}

    /** One point, whoever asks. */
    Optional<PointRow> find(BridgePointId id) {
        return new Listing(FROM)
                .where("b.id = :id", "id", id.value())
                .first(database.current(), PointRow.class, SELECT, "");
    }
}
