package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class NoticeRepository {

    private final Database database;

    @Inject
    NoticeRepository(Database database) {
        this.database = database;
    }

    /**
     * The organizations with an allotment in the session, by name; as many as allotments are at
     * most.
     *
     * @param organization this one alone; null for all
     */
    List<UnitToTell> listUnits(SessionId session, @Nullable UUID organization, Instant now) {
        return database.current()
                .createQuery(
                        """
                        select o.id, o.name, o.email, o.phone, o.address, sum(a.quota),
                            sum(case when g.nameBy is null or g.nameBy > :now
                                then a.quota - a.named - a.passedOn else 0 end),
                            n.toldQuota, n.remindedAt, m.state
                        from Allotment a join DelegateGroup g on g.id = a.groupId
                        join Organization o on o.id = a.organizationId
                        left join AllotmentNotice n
                            on n.sessionId = g.sessionId and n.organizationId = o.id
                        left join Mail m on m.id = n.mailId
                        where g.sessionId = :session
                            and (:organization is null or o.id = :organization)
                        group by o.id, o.name, o.email, o.phone, o.address, n.toldQuota,
                            n.remindedAt, m.state
                        order by o.name, o.id
                        """,
                        UnitToTell.class)
                .setParameter("session", session.value())
                .setParameter("organization", organization)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<AllotmentNotice> find(SessionId session, UUID organization) {
        return database.current()
                .createQuery(
                        "from AllotmentNotice n where n.sessionId = :session and n.organizationId = :organization",
                        AllotmentNotice.class)
                .setParameter("session", session.value())
                .setParameter("organization", organization)
                .getResultStream()
                .findFirst();
    }

    /** What the organization holds in the session, for the mail. */
    List<NoticeMailer.Line> listLines(SessionId session, UUID organization) {
        return database.current()
                .createQuery(
                        """
                        select g.name, a.quota, a.named, a.passedOn, g.placeKind, g.nameBy
                        from Allotment a join DelegateGroup g on g.id = a.groupId
                        where g.sessionId = :session and a.organizationId = :organization
                        order by g.position, g.id
                        """,
                        NoticeMailer.Line.class)
                .setParameter("session", session.value())
                .setParameter("organization", organization)
                .getResultList();
    }

    void add(AllotmentNotice notice) {
        database.current().persist(notice);
    }

    void flush() {
        database.current().flush();
    }
}
