package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/**
 * Whom the letters of a session go to. Reads bridge points and organizations together with the
 * invitations that exist, because thirty thousand points are not sorted out one by one.
 */
@ApplicationScoped
class InviteeRepository {

    private static final String FROM =
            """
            BridgePoint p left join Organization o on o.id = p.organizationId
            left join Invitation i on i.bridgePointId = p.id and i.sessionId = p.sessionId\
            """;

    private static final String SELECT =
            """
            p.id, p.level, p.name, coalesce(p.hostName, o.name),
            case when p.hostEmail is null then o.email else p.hostEmail end, i.state\
            """;

    private static final String HAS_ADDRESS = "(p.hostEmail is not null or o.email is not null)";

    private final Database database;

    @Inject
    InviteeRepository(Database database) {
        this.database = database;
    }

    /** Those to whom no letter can go come first. */
    Page<Invitee> page(
            SessionId session, Selection selection, @Nullable String searched, PageRequest wanted) {
        return selected(session, selection)
                .search(searched, "p.name", "p.hostName", "o.name")
                .page(
                        database.current(),
                        Invitee.class,
                        SELECT,
                        "",
                        "case when " + HAS_ADDRESS + " then 1 else 0 end, p.name, p.id",
                        wanted);
    }

    InvitationPreview.Counts counts(SessionId session, Selection selection) {
        return selected(session, selection)
                .first(
                        database.current(),
                        InvitationPreview.Counts.class,
                        """
                        count(*),
                        coalesce(sum(case when i.id is null and %1$s then 1 else 0 end), 0),
                        coalesce(sum(case when i.id is not null then 1 else 0 end), 0),
                        coalesce(sum(case when i.id is null and not %1$s then 1 else 0 end), 0)\
                        """
                                .formatted(HAS_ADDRESS),
                        "")
                .orElseThrow();
    }

    /** The next of the selected that have no invitation yet, in the order of their ids. */
    List<Invitee> listUninvited(
            SessionId session, Selection selection, @Nullable UUID after, int most) {
        return selected(session, selection)
                .where("i.id is null")
                .where("p.id > :after", "after", after)
                .list(database.current(), Invitee.class, SELECT, "p.id", most);
    }

    Optional<Invitee> find(SessionId session, UUID point) {
        return ofSession(session)
                .where("p.id = :point", "point", point)
                .first(database.current(), Invitee.class, SELECT, "");
    }

    /** The first of the selected who would get a letter. */
    Optional<Invitee> findSample(SessionId session, Selection selection) {
        return selected(session, selection)
                .where("i.id is null")
                .where(HAS_ADDRESS)
                .list(database.current(), Invitee.class, SELECT, "p.name, p.id", 1)
                .stream()
                .findFirst();
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
