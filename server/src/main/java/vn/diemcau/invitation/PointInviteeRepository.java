package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/**
 * The bridge points of a session as those whom letters go to. Reads them together with the
 * organizations and the invitations that exist, because thirty thousand points are not sorted out
 * one by one.
 */
@ApplicationScoped
class PointInviteeRepository {

    private static final String FROM =
            """
            BridgePoint p left join Organization o on o.id = p.organizationId
            left join Invitation i on i.bridgePointId = p.id and i.sessionId = p.sessionId
            left join UndeliverableAddress u on u.clearedAt is null and u.kind = HARD
                and u.address = lower(case when p.hostEmail is null then o.email else p.hostEmail end)\
            """;

    private static final String SELECT =
            """
            p.id, p.level, p.name, coalesce(p.hostName, o.name),
            case when p.hostEmail is null then o.email else p.hostEmail end, u.id, i.state\
            """;

    private static final String HAS_ADDRESS = "(p.hostEmail is not null or o.email is not null)";
    private static final String REACHABLE = HAS_ADDRESS + " and u.id is null";

    private final Database database;

    @Inject
    PointInviteeRepository(Database database) {
        this.database = database;
    }

    /** As a query selects it. */
    record Row(
            UUID id,
            PointLevel level,
            String pointName,
            @Nullable String name,
            @Nullable String address,
            @Nullable UUID cameBack,
            @Nullable InvitationState invited) {

        Invitee invitee() {
            return new Invitee(
                    InviteeKind.POINT,
                    id,
                    level,
                    pointName,
                    null,
                    null,
                    name,
                    null,
                    address,
                    cameBack != null,
                    invited);
        }
    }

    /** Those to whom no letter can go come first. */
    Page<Invitee> page(
            SessionId session, Selection selection, @Nullable String searched, PageRequest wanted) {
        return selected(session, selection)
                .search(searched, "p.name", "p.hostName", "o.name")
                .page(
                        database.current(),
                        Row.class,
                        SELECT,
                        "",
                        "case when " + REACHABLE + " then 1 else 0 end, p.name, p.id",
                        wanted)
                .map(Row::invitee);
    }

    InvitationPreview.Counts counts(SessionId session, Selection selection) {
        return selected(session, selection)
                .first(
                        database.current(),
                        InvitationPreview.Counts.class,
                        InvitationPreview.COUNTS.formatted(HAS_ADDRESS),
                        "")
                .orElseThrow();
    }

    /** The next of the selected that have no invitation yet, in the order of their ids. */
    List<Invitee> listUninvited(
            SessionId session, Selection selection, @Nullable UUID after, int most) {
        return selected(session, selection)
                .where("i.id is null")
                .where("p.id > :after", "after", after)
                .list(database.current(), Row.class, SELECT, "p.id", most)
                .stream()
                .map(Row::invitee)
                .toList();
    }

    Optional<Invitee> find(SessionId session, UUID point) {
        return ofSession(session)
                .where("p.id = :point", "point", point)
                .first(database.current(), Row.class, SELECT, "")
                .map(Row::invitee);
    }

    /** The first of the selected who would get a letter. */
    Optional<Invitee> findSample(SessionId session, Selection selection) {
        return selected(session, selection)
                .where("i.id is null")
                .where(REACHABLE)
                .list(database.current(), Row.class, SELECT, "p.name, p.id", 1)
                .stream()
                .map(Row::invitee)
                .findFirst();
    }

    /** Those whom no letter reaches, with how else they can be reached. */
    Page<UnreachedView> pageUnreached(
            SessionId session, @Nullable String searched, PageRequest wanted) {
        return ofSession(session)
                .where("not (" + REACHABLE + ")")
                .search(searched, "p.name", "p.hostName", "o.name")
                .page(
                        database.current(),
                        UnreachedView.class,
                        """
                        p.id, coalesce(p.hostName, p.name), p.level, p.name, o.name,
                        coalesce(p.hostPhone, o.phone), coalesce(o.address, p.place),
                        case when p.hostEmail is null then o.email else p.hostEmail end, u.id\
                        """,
                        "",
                        "p.name, p.id",
                        wanted);
    }

    private static Listing selected(SessionId session, Selection selection) {
        Listing listing = ofSession(session);
        return selection.points().isEmpty()
                ? listing.where("p.level in :levels", "levels", selection.levels())
                : listing.where(
                        "p.id in :points",
                        "points",
                        selection.points().stream().map(point -> point.value()).toList());
    }

    private static Listing ofSession(SessionId session) {
        return new Listing(FROM).where("p.sessionId = :session", "session", session.value());
    }
}
