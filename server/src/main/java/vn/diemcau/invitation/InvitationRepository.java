package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class InvitationRepository {

    /** Of the point, else of where the delegate works, else of who sends the delegate. */
    static final String PROVINCE = "coalesce(a.id, pp.id, ap.id)";

    private final Database database;

    @Inject
    InvitationRepository(Database database) {
        this.database = database;
    }

    /** Writes what was added, so that what somebody else added meanwhile is met here. */
    void flush() {
        database.current().flush();
    }

    void add(Invitation invitation) {
        database.current().persist(invitation);
    }

    /** The invitation of a link. */
    Invitation get(UUID id) {
        return Optional.ofNullable(database.current().find(Invitation.class, id))
                .orElseThrow(InvitationError.NOT_FOUND::refusal);
    }

    /** {@link #get}, locked until the transaction ends. */
    Invitation getLocked(UUID id) {
        return findLocked(id).orElseThrow(InvitationError.NOT_FOUND::refusal);
    }

    Optional<Invitation> findLocked(UUID id) {
        return Optional.ofNullable(
                database.current().find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The invitation of a delegate, locked until the transaction ends. */
    Optional<Invitation> findOfDelegateLocked(DelegateId delegate) {
        return database.current()
                .createQuery("from Invitation i where i.delegateId = :delegate", Invitation.class)
                .setParameter("delegate", delegate.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Who waits to go instead of the delegate who was invited; nobody for a bridge point. */
    Optional<String> findSubstituteName(Invitation invitation) {
        if (invitation.delegateId == null) {
            return Optional.empty();
        }
        return database.current()
                .createQuery(
                        """
                        select p.name from Delegate d join Person p on p.id = d.personId
                        where d.replacesId = :delegate and d.state = PROPOSED
                        """,
                        String.class)
                .setParameter("delegate", invitation.delegateId)
                .getResultStream()
                .findFirst();
    }

    /** Those that are still there, locked in the order of their ids. */
    List<Invitation> listLocked(List<UUID> ids) {
        return database.current()
                .createQuery("from Invitation i where i.id in :ids order by i.id", Invitation.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The invitation to an event that the caller organizes, locked until the transaction ends. */
    Optional<Invitation> findLocked(InvitationId id, Caller.SignedIn caller) {
        Set<UUID> events = caller.scopes(ScopeKind.EVENT, Role.ORGANIZER);
        return database.current()
                .createQuery(
                        """
                        from Invitation i where i.id = :id
                        and (:everywhere = true
                            or i.sessionId in (select s.id from Session s where s.event.id in :events))
                        """,
                        Invitation.class)
                .setParameter("id", id.value())
                .setParameter("everywhere", caller.hasEverywhere(Role.ORGANIZER))
                .setParameter("events", events)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Page<InvitationView> page(SessionId session, InvitationFilter filter, PageRequest wanted) {
        return listed(session)
                .where("p.level = :level", "level", filter.level())
                .where("i.state = :state", "state", filter.state())
                .where("m.state = :delivery", "delivery", filter.delivery())
                .where(filter.cameBack() ? "u.id is not null" : "1 = 1")
                .where(reply(filter.answered()))
                .where(kind(filter.kind()))
                .where("d.groupId = :group", "group", filter.group())
                .where("(al.organizationId = :unit or po.id = :unit)", "unit", filter.unit())
                .where(PROVINCE + " = :province", "province", filter.province())
                .search(
                        filter.searched(),
                        "p.name",
                        "i.recipientName",
                        "i.recipientAddress",
                        "i.unitName",
                        "a.name")
                .page(
                        database.current(),
                        InvitationView.class,
                        """
                        i.id, i.bridgePointId, i.delegateId, p.level, p.name, b.name, g.name,
                        coalesce(a.name, pp.name, ap.name), i.unitName, i.recipientName,
                        i.recipientPosition, i.recipientAddress, i.state, i.invitedAt, i.remindedAt,
                        m.state, m.failure, m.serverReply, u.reason, i.reply, i.replyNote,
                        i.repliedAt\
                        """,
                        "",
                        "coalesce(p.name, i.unitName), i.recipientName, i.id",
                        wanted);
    }

    /** The invitations of a session with all that lists name of them. */
    static Listing listed(SessionId session) {
        return new Listing(
                        """
                        Invitation i left join BridgePoint p on p.id = i.bridgePointId
                        left join AdminUnit a on a.id = p.provinceId
                        left join Delegate d on d.id = i.delegateId
                        left join DelegateGroup g on g.id = d.groupId
                        left join BridgePoint b on b.id = d.bridgePointId
                        left join Allotment al on al.id = d.allotmentId
                        left join Person pe on pe.id = d.personId
                        left join pe.organization po left join po.province pp
                        left join Organization ao on ao.id = al.organizationId
                        left join ao.province ap
                        left join Mail m on m.id = i.mailId
                        left join UndeliverableAddress u on u.clearedAt is null and u.kind = HARD
                            and u.address = lower(i.recipientAddress)\
                        """)
                .where("i.sessionId = :session", "session", session.value());
    }

    private static String reply(@Nullable ReplyFilter answered) {
        return switch (answered) {
            case null -> "1 = 1";
            case ACCEPTED -> "i.reply = ACCEPTED";
            case TENTATIVE -> "i.reply = TENTATIVE";
            case DECLINED -> "i.reply = DECLINED";
            case NOT_YET -> "i.reply is null";
        };
    }

    static String kind(@Nullable InviteeKind kind) {
        return switch (kind) {
            case null -> "1 = 1";
            case POINT -> "i.bridgePointId is not null";
            case DELEGATE -> "i.delegateId is not null";
        };
    }

    List<InvitationProgress.Count> listCounts(SessionId session) {
        return database.current()
                .createQuery(
                        """
                        select i.state, m.state, i.reply, count(*)
                        from Invitation i left join Mail m on m.id = i.mailId
                        where i.sessionId = :session
                        group by i.state, m.state, i.reply
                        """,
                        InvitationProgress.Count.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /**
     * Some of those that still count although their event was cancelled; locked, skipping locked
     * ones.
     */
    List<Invitation> listOfCancelledEventsLocked(int most) {
        return database.current()
                .unwrap(Session.class)
                .createSelectionQuery(
                        """
                        from Invitation i where i.state = ACTIVE
                        and i.sessionId in (select s.id from Session s where s.event.state = CANCELLED)
                        """,
                        Invitation.class)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }
}
