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
import vn.diemcau.platform.Language;

@ApplicationScoped
class NoticeRepository {

    private final Database database;

    @Inject
    NoticeRepository(Database database) {
        this.database = database;
    }

    /**
     * The organizations of a circle with an allotment in its session, by name; as many as
     * allotments are at most. Places are free in what the circle has given; the quota is that of
     * the whole session, which is what a mail tells.
     *
     * @param organization this one alone; null for all
     */
    List<UnitToTell> listUnits(Circle circle, @Nullable UUID organization, Instant now) {
        return database.current()
                .createQuery(
                        """
                        select o.id, o.name, o.email, o.phone, o.address, sum(a.quota),
                            sum(case when (g.nameBy is null or g.nameBy > :now)
                                    and (:from is null or a.parentId = :from)
                                then a.quota - a.named - a.passedOn else 0 end),
                            n.toldQuota,
                            sum(case when a.toldQuota is null or a.toldQuota <> a.quota
                                then 1 else 0 end),
                            case when n.toldStartsAt <> s.startsAt or n.toldEndsAt <> s.endsAt
                                or coalesce(n.toldPlace, '') <> coalesce(s.place, '')
                                then true else false end,
                            n.remindedAt, m.state,
                            case when u.id is null then false else true end
                        from Allotment a join DelegateGroup g on g.id = a.groupId
                        join Session s on s.id = g.sessionId
                        join Organization o on o.id = a.organizationId
                        left join AllotmentNotice n
                            on n.sessionId = g.sessionId and n.organizationId = o.id
                        left join Mail m on m.id = n.mailId
                        left join UndeliverableAddress u on u.clearedAt is null and u.kind = HARD
                            and u.address = lower(o.email)
                        where g.sessionId = :session
                            and (:organization is null or o.id = :organization)
                            and (:from is null or exists (select 1 from Allotment b
                                where b.parentId = :from and b.organizationId = o.id))
                        group by o.id, o.name, o.email, o.phone, o.address, n.toldQuota,
                            n.toldStartsAt, n.toldEndsAt, n.toldPlace, s.startsAt, s.endsAt, s.place,
                            n.remindedAt, m.state, u.id
                        order by o.name, o.id
                        """,
                        UnitToTell.class)
                .setParameter("session", circle.session().id().value())
                .setParameter("from", circle.from() == null ? null : circle.from().value())
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

    /** In which the organization was told last; Vietnamese where it was told nothing. */
    Language languageOf(SessionId session, UUID organization) {
        return find(session, organization)
                .map(notice -> Language.of(notice.language))
                .orElse(Language.VIETNAMESE);
    }

    /** What the organization holds in the session, for the mail. */
    List<NoticeMailer.Line> listLines(SessionId session, UUID organization) {
        return database.current()
                .createQuery(
                        """
                        select a.id, g.name, a.quota, a.named, a.passedOn, g.placeKind, g.nameBy
                        from Allotment a join DelegateGroup g on g.id = a.groupId
                        where g.sessionId = :session and a.organizationId = :organization
                        order by g.position, g.id
                        """,
                        NoticeMailer.Line.class)
                .setParameter("session", session.value())
                .setParameter("organization", organization)
                .getResultList();
    }

    /** The organization is told of this allotment by a mail of the running transaction. */
    void told(NoticeMailer.Line line) {
        database.current()
                .createQuery("update Allotment a set a.toldQuota = :quota where a.id = :id")
                .setParameter("quota", line.quota())
                .setParameter("id", line.allotment())
                .executeUpdate();
    }

    String nameOf(UUID organization) {
        return database.current()
                .createQuery("select o.name from Organization o where o.id = :id", String.class)
                .setParameter("id", organization)
                .getSingleResult();
    }

    void add(AllotmentNotice notice) {
        database.current().persist(notice);
    }

    void flush() {
        database.current().flush();
    }
}
