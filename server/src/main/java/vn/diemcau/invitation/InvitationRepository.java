package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.delegate.AllotmentId;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Language;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class InvitationRepository {

    /** Of the point, else of where the delegate works, else of who sends the delegate. */
    static final String PROVINCE = "coalesce(a.id, pp.id, ap.id)";

    /** Of substitutes of substitutes. */
    private static final int LONGEST_CHAIN = 20;

    private static final String ANSWER_OUTDATED =
            """
            i.state = ACTIVE and i.reply is not null and i.answeredStartsAt is not null and
            """
                    + Told.differs("answered");

    private static final String PASS_FAILED =
            "i.state = ACTIVE and i.reply = ACCEPTED and pm.state = FAILED";

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

    /** Lets a delegate's invitation know where they sit now: the letter may have said otherwise. */
    void seat(Invitation invitation) {
        if (invitation.delegateId == null) {
            return;
        }
        invitation.sitsAt(
                database.current()
                        .createQuery(
                                """
                                select b.name from Delegate d join BridgePoint b on b.id = d.bridgePointId
                                where d.id = :delegate
                                """,
                                String.class)
                        .setParameter("delegate", invitation.delegateId)
                        .getResultStream()
                        .findFirst()
                        .orElse(null));
    }

    /** The language of the delegate's invitation, also where it was withdrawn. */
    Optional<Language> findLanguage(DelegateId delegate) {
        return database.current()
                .createQuery(
                        "select i.language from Invitation i where i.delegateId = :delegate",
                        String.class)
                .setParameter("delegate", delegate.value())
                .getResultStream()
                .findFirst()
                .map(Language::of);
    }

    /** Whether who is invited takes somebody's place already. */
    boolean isOfSubstitute(Invitation invitation) {
        return invitation.delegateId != null
                && !database.current()
                        .createQuery(
                                "select 1 from Delegate d where d.id = :delegate and"
                                        + " d.replacesId is not null",
                                Integer.class)
                        .setParameter("delegate", invitation.delegateId)
                        .getResultList()
                        .isEmpty();
    }

    /** Who waits to go instead of the delegate who was invited; nobody for a bridge point. */
    Optional<WaitingSubstitute> findWaitingSubstitute(Invitation invitation) {
        if (invitation.delegateId == null) {
            return Optional.empty();
        }
        return database.current()
                .createQuery(
                        """
                        select coalesce(p.name, d.proposed.name), coalesce(p.email, d.proposed.email)
                        from Delegate d left join Person p on p.id = d.personId
                        where d.replacesId = :delegate and d.state = PROPOSED
                        """,
                        WaitingSubstitute.class)
                .setParameter("delegate", invitation.delegateId)
                .getResultStream()
                .findFirst();
    }

    /** Who goes in the end, where the delegate who was invited sent somebody else. */
    Optional<String> findWhoGoesInstead(Invitation invitation) {
        @Nullable UUID delegate = invitation.delegateId;
        for (int step = 0; delegate != null && step < LONGEST_CHAIN; step++) {
            Optional<Instead> instead = findInstead(delegate);
            Optional<Instead> goes = instead.filter(Instead::goes);
            if (goes.isPresent()) {
                return goes.map(Instead::name);
            }
            delegate = instead.map(Instead::delegate).orElse(null);
        }
        return Optional.empty();
    }

    private Optional<Instead> findInstead(UUID delegate) {
        return database.current()
                .createQuery(
                        """
                        select d.id, p.name, case when d.state = NAMED then true else false end
                        from Delegate d join Person p on p.id = d.personId
                        where d.replacesId = :delegate and d.state in (NAMED, REPLACED)
                        """,
                        Instead.class)
                .setParameter("delegate", delegate)
                .getResultStream()
                .findFirst();
    }

    /** A confirmed substitute, as a query selects it; one who does not go was replaced in turn. */
    record Instead(UUID delegate, String name, boolean goes) {}

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
                .where(filter.passFailed() ? PASS_FAILED : "1 = 1")
                .where(filter.answerOutdated() ? "(" + ANSWER_OUTDATED + ")" : "1 = 1")
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
                        i.withdrawnAt,
                        m.state, m.failure, m.serverReply, pm.state, u.reason, i.reply,
                        i.replyNote, i.repliedAt, case when (\
                        """
                                + ANSWER_OUTDATED
                                + ") then true else false end",
                        "",
                        "coalesce(p.name, i.unitName), i.recipientName, i.id",
                        wanted);
    }

    /** The invitations of a session with all that lists name of them. */
    static Listing listed(SessionId session) {
        return new Listing(
                        """
                        Invitation i join Session s on s.id = i.sessionId
                        left join BridgePoint p on p.id = i.bridgePointId
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
                        left join Mail pm on pm.id = i.passMailId
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
                        select i.state, m.state, pm.state, i.reply, count(*)
                        from Invitation i left join Mail m on m.id = i.mailId
                        left join Mail pm on pm.id = i.passMailId
                        where i.sessionId = :session
                        group by i.state, m.state, pm.state, i.reply
                        """,
                        InvitationProgress.Count.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** How many answered before the time or place changed, and have not answered since. */
    long countOutdatedAnswers(SessionId session) {
        return database.current()
                .createQuery(
                        """
                        select count(*) from Invitation i join Session s on s.id = i.sessionId
                        left join Delegate d on d.id = i.delegateId
                        left join BridgePoint b on b.id = d.bridgePointId
                        where i.sessionId = :session and\
                        """
                                + " "
                                + ANSWER_OUTDATED,
                        Long.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    /** Of those delegates who are of this allotment and were invited. */
    List<DelegateReply> listReplies(AllotmentId allotment, Collection<DelegateId> delegates) {
        return database.current()
                .createQuery(
                        """
                        select i.delegateId, i.state, i.reply, i.replyNote, i.repliedAt
                        from Invitation i join Delegate d on d.id = i.delegateId
                        where d.allotmentId = :allotment and d.id in :delegates
                        """,
                        DelegateReply.class)
                .setParameter("allotment", allotment.value())
                .setParameter("delegates", delegates.stream().map(DelegateId::value).toList())
                .getResultList();
    }

    /** Some of those that still count although their event was cancelled, in the order of ids. */
    List<UUID> listOfCancelled(UUID after, int most) {
        return database.current()
                .createQuery(
                        """
                        select i.id from Invitation i where i.state = ACTIVE and i.id > :after
                        and i.sessionId in (
                            select s.id from Session s
                            where s.state = CANCELLED or s.event.state = CANCELLED)
                        order by i.id
                        """,
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
