package vn.diemcau.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.Database;

@ApplicationScoped
class GuestLinkRepository {

    private final Database database;

    @Inject
    GuestLinkRepository(Database database) {
        this.database = database;
    }

    void add(GuestLink link) {
        database.current().persist(link);
    }

    Optional<GuestLink> find(Set<LinkPurpose> purposes, Token token) {
        return database.current()
                .createQuery(
                        "select l from GuestLink l where l.tokenHash = :hash and l.purpose in :purposes",
                        GuestLink.class)
                .setParameter("hash", token.hash())
                .setParameter("purposes", purposes)
                .getResultStream()
                .findFirst();
    }

    /** With the grants, in one query: this runs with every request. */
    Optional<GuestLink> find(UUID id) {
        return database.current()
                .createQuery(
                        "select l from GuestLink l left join fetch l.grants where l.id = :id",
                        GuestLink.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of {@code ids} of which {@link GuestLink#validAt} is true; without the grants. */
    Set<UUID> listValid(Collection<UUID> ids, Instant now) {
        return Set.copyOf(
                database.current()
                        .createQuery(
                                """
                                select l.id from GuestLink l
                                where l.id in :ids and l.revokedAt is null
                                  and (l.expiresAt is null or l.expiresAt > :now)
                                """,
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("now", now)
                        .getResultList());
    }

    List<GuestLink> list(LinkPurpose purpose, UUID subjectId) {
        return database.current()
                .createQuery(
                        """
                        select l from GuestLink l
                        where l.purpose = :purpose and l.subjectId = :subject and l.revokedAt is null
                        """,
                        GuestLink.class)
                .setParameter("purpose", purpose)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    /** Those that were not revoked and end before {@code end}; also such as ended already. */
    List<UUID> listEndingBefore(LinkPurpose purpose, Collection<UUID> subjectIds, Instant end) {
        return database.current()
                .createQuery(
                        """
                        select l.id from GuestLink l
                        where l.purpose = :purpose and l.subjectId in :subjects
                          and l.revokedAt is null and l.expiresAt < :end
                        """,
                        UUID.class)
                .setParameter("purpose", purpose)
                .setParameter("subjects", subjectIds)
                .setParameter("end", end)
                .getResultList();
    }

    /** Touches nothing else: somebody may be coming in by one of them now. */
    void extend(Collection<UUID> ids, Instant end) {
        database.current()
                .createQuery("update GuestLink l set l.expiresAt = :end where l.id in :ids")
                .setParameter("end", end)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Deletes those by which nobody has come in yet. */
    void deleteUnused(LinkPurpose purpose, UUID subjectId) {
        list(purpose, subjectId).stream()
                .filter(link -> link.usedAt() == null)
                .forEach(database.current()::remove);
    }

    /** At most {@code limit} links that expired; those by which somebody is still in come later. */
    int deleteExpired(Instant now, int limit) {
        List<GuestLink> expired =
                database.current()
                        .createQuery(
                                """
                                select l from GuestLink l
                                where l.expiresAt <= :now
                                  and not exists (select 1 from LoginSession s where s.linkId = l.id)
                                """,
                                GuestLink.class)
                        .setParameter("now", now)
                        .setMaxResults(limit)
                        .getResultList();
        expired.forEach(database.current()::remove);
        return expired.size();
    }

    GuestLink get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such link: " + id));
    }

    /** What the link is called, whether it still counts or not. */
    Optional<String> findLabel(UUID id) {
        return database.current()
                .createQuery("select l.label from GuestLink l where l.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
