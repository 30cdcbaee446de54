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
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class InvitationRepository {

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
        return Optional.ofNullable(
                        database.current()
                                .find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(InvitationError.NOT_FOUND::refusal);
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
        Listing listing =
                new Listing(
                                """
                                Invitation i join BridgePoint p on p.id = i.bridgePointId
                                left join AdminUnit a on a.id = p.provinceId
                                left join Mail m on m.id = i.mailId\
                                """)
                        .where("i.sessionId = :session", "session", session.value())
                        .where("p.level = :level", "level", filter.level())
                        .where("i.state = :state", "state", filter.state())
                        .where("m.state = :delivery", "delivery", filter.delivery())
                        .search(
                                filter.searched(),
                                "p.name",
                                "i.recipientName",
                                "i.recipientAddress",
                                "a.name");
        if (filter.answered() != null) {
            switch (filter.answered()) {
                case ACCEPTED -> listing.where("i.reply = ACCEPTED");
                case TENTATIVE -> listing.where("i.reply = TENTATIVE");
                case DECLINED -> listing.where("i.reply = DECLINED");
                case NOT_YET -> listing.where("i.reply is null");
            }
        }
        return listing.page(
                database.current(),
                InvitationView.class,
                """
                i.id, i.bridgePointId, p.level, p.name, a.name, i.recipientName, i.recipientAddress,
                i.state, i.invitedAt, m.state, m.failure, m.serverReply, i.reply, i.replyNote,
                i.repliedAt\
                """,
                "",
                "p.name, i.id",
                wanted);
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
