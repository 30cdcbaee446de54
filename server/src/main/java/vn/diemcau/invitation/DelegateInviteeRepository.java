package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateGroupId;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/** The named delegates of a session as those whom letters go to. */
@ApplicationScoped
class DelegateInviteeRepository {

    private static final String FROM =
            """
            Delegate d join DelegateGroup g on g.id = d.groupId
            join Allotment al on al.id = d.allotmentId
            join Person p on p.id = d.personId
            left join p.organization po
            left join Organization ao on ao.id = al.organizationId
            left join BridgePoint b on b.id = d.bridgePointId
            left join Invitation i on i.delegateId = d.id
            left join UndeliverableAddress u on u.clearedAt is null and u.kind = HARD
                and u.address = lower(p.email)\
            """;

    private static final String SELECT =
            """
            d.id, b.name, g.name, coalesce(po.name, ao.name), p.name, p.position, p.email, u.id,
            i.state\
            """;

    private static final String HAS_ADDRESS = "p.email is not null";
    private static final String REACHABLE = HAS_ADDRESS + " and u.id is null";

    private final Database database;

    @Inject
    DelegateInviteeRepository(Database database) {
        this.database = database;
    }

    /** As a query selects it. */
    record Row(
            UUID id,
            @Nullable String pointName,
            String groupName,
            @Nullable String unitName,
            String name,
            @Nullable String position,
            @Nullable String address,
            @Nullable UUID cameBack,
            @Nullable InvitationState invited) {

        Invitee invitee() {
            return new Invitee(
                    InviteeKind.DELEGATE,
                    id,
                    null,
                    pointName,
                    groupName,
                    unitName,
                    name,
                    position,
                    address,
                    cameBack != null,
                    invited);
        }
    }

    /** Those to whom no letter can go come first. */
    Page<Invitee> page(
            SessionId session, Selection selection, @Nullable String searched, PageRequest wanted) {
        return selected(session, selection)
                .search(searched, "p.name", "po.name", "ao.name", "g.name")
                .page(
                        database.current(),
                        Row.class,
                        SELECT,
                        "",
                        "case when " + REACHABLE + " then 1 else 0 end, p.givenName, p.name, d.id",
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

    long countWithoutPoint(SessionId session, Selection selection) {
        return selected(session, selection)
                .where("i.id is null")
                .where(REACHABLE)
                .where("g.placeKind = OWN_POINT")
                .where("b.id is null")
                .first(database.current(), Long.class, "count(*)", "")
                .orElseThrow();
    }

    /**
     * As the feature of documents finds them: an own copy, or one that is for several; else what
     * the organization has that sends them.
     */
    long countWithoutDocument(SessionId session, Selection selection) {
        return selected(session, selection)
                .where("i.id is null")
                .where(REACHABLE)
                .where(
                        """
                        not exists (select 1 from Document own where own.delegateId = d.id
                            and own.state = ISSUED and own.number is not null
                            and own.kind <> AUTHORIZATION)\
                        """)
                .where(
                        """
                        not exists (select 1 from DocumentRecipient r
                            join Document one on one.id = r.documentId
                            where r.delegateId = d.id and one.state = ISSUED
                            and one.number is not null and one.kind <> AUTHORIZATION)\
                        """)
                .where(
                        """
                        not exists (select 1 from Document own
                            where own.recipientOrganizationId = al.organizationId
                            and own.sessionId = d.sessionId and own.state = ISSUED
                            and own.number is not null and own.kind <> AUTHORIZATION)\
                        """)
                .where(
                        """
                        not exists (select 1 from DocumentRecipient r
                            join Document one on one.id = r.documentId
                            where r.organizationId = al.organizationId
                            and one.sessionId = d.sessionId and one.state = ISSUED
                            and one.number is not null and one.kind <> AUTHORIZATION)\
                        """)
                .first(database.current(), Long.class, "count(*)", "")
                .orElseThrow();
    }

    /** The next of the selected that have no invitation yet, in the order of their ids. */
    List<Invitee> listUninvited(
            SessionId session, Selection selection, @Nullable UUID after, int most) {
        return selected(session, selection)
                .where("i.id is null")
                .where("d.id > :after", "after", after)
                .list(database.current(), Row.class, SELECT, "d.id", most)
                .stream()
                .map(Row::invitee)
                .toList();
    }

    Optional<Invitee> find(SessionId session, UUID delegate) {
        return ofSession(session)
                .where("d.id = :delegate", "delegate", delegate)
                .first(database.current(), Row.class, SELECT, "")
                .map(Row::invitee);
    }

    /** The first of the selected who would get a letter. */
    Optional<Invitee> findSample(SessionId session, Selection selection) {
        return selected(session, selection)
                .where("i.id is null")
                .where(REACHABLE)
                .list(database.current(), Row.class, SELECT, "p.name, d.id", 1)
                .stream()
                .map(Row::invitee)
                .findFirst();
    }

    /** Those whom no letter reaches, with how else they can be reached. */
    Page<UnreachedView> pageUnreached(
            SessionId session, @Nullable String searched, PageRequest wanted) {
        return ofSession(session)
                .where("not (" + REACHABLE + ")")
                .search(searched, "p.name", "po.name", "ao.name", "g.name")
                .page(
                        database.current(),
                        UnreachedView.class,
                        """
                        d.id, p.name, p.position, g.name, coalesce(po.name, ao.name),
                        coalesce(p.phone, po.phone, ao.phone), coalesce(po.address, ao.address),
                        p.email, u.id\
                        """,
                        "",
                        "coalesce(po.name, ao.name), p.givenName, p.name, d.id",
                        wanted);
    }

    private static Listing selected(SessionId session, Selection selection) {
        Listing listing = ofSession(session);
        if (!selection.groups().isEmpty()) {
            listing.where(
                    "d.groupId in :groups",
                    "groups",
                    selection.groups().stream().map(DelegateGroupId::value).toList());
        }
        if (!selection.units().isEmpty()) {
            listing.where(
                    "(al.organizationId in :units or po.id in :units)",
                    "units",
                    selection.units().stream().map(OrganizationId::value).toList());
        }
        if (!selection.delegates().isEmpty()) {
            listing.where(
                    "d.id in :delegates",
                    "delegates",
                    selection.delegates().stream().map(DelegateId::value).toList());
        }
        return listing;
    }

    private static Listing ofSession(SessionId session) {
        return new Listing(FROM)
                .where("d.sessionId = :session", "session", session.value())
                .where("d.state = NAMED");
    }
}
