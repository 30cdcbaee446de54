package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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

    Optional<GuestLink> find(LinkPurpose purpose, Token token) {
        return database.current()
                .createQuery(
                        "select l from GuestLink l where l.tokenHash = :hash and l.purpose = :purpose",
                        GuestLink.class)
                .setParameter("hash", token.hash())
                .setParameter("purpose", purpose)
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

    GuestLink get(UUID id) {
        return Optional.ofNullable(database.current().find(GuestLink.class, id))
                .orElseThrow(() -> new IllegalArgumentException("no such link: " + id));
    }
}
