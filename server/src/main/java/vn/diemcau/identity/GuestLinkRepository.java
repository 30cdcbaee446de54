package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
                                  and not exists (select 1 from LoginSession s where s.link = l)
                                """,
                                GuestLink.class)
                        .setParameter("now", now)
                        .setMaxResults(limit)
                        .getResultList();
        expired.forEach(database.current()::remove);
        return expired.size();
    }

    GuestLink get(UUID id) {
        return Optional.ofNullable(database.current().find(GuestLink.class, id))
                .orElseThrow(() -> new IllegalArgumentException("no such link: " + id));
    }
}
