package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.platform.Database;

@ApplicationScoped
class DelegateRepository {

    private static final String BRIEF =
            """
            select d.id, d.sessionId, d.groupId, g.name, g.placeKind, d.state, d.replacesId,
                a.organizationId, coalesce(po.id, ao.id), coalesce(po.name, ao.name),
                coalesce(pp.id, ap.id), coalesce(pp.name, ap.name),
                p.id, p.name, p.position, p.email, p.phone, b.id, b.name
            from Delegate d
            join DelegateGroup g on g.id = d.groupId
            join Allotment a on a.id = d.allotmentId
            join Person p on p.id = d.personId
            left join p.organization po left join po.province pp
            left join Organization ao on ao.id = a.organizationId left join ao.province ap
            left join BridgePoint b on b.id = d.bridgePointId
            """;

    private final Database database;

    @Inject
    DelegateRepository(Database database) {
        this.database = database;
    }

    Optional<Delegate> find(DelegateId id) {
        return Optional.ofNullable(database.current().find(Delegate.class, id.value()));
    }

    /** Those of {@code ids} that exist, in no order. */
    List<Delegate> list(Collection<DelegateId> ids) {
        return database.findAll(
                Delegate.class, ids.stream().map(DelegateId::value).distinct().toList());
    }

    /** Those of {@code ids} that exist, in no order, in one query. */
    List<DelegateBrief> listBriefs(Collection<DelegateId> ids) {
        return database.current()
                .createQuery(BRIEF + " where d.id in :ids", DelegateBrief.Row.class)
                .setParameter("ids", ids.stream().map(DelegateId::value).distinct().toList())
                .getResultStream()
                .map(DelegateBrief.Row::brief)
                .toList();
    }

    Optional<DelegateId> findByPass(String hash) {
        return database.current()
                .createQuery("select d.id from Delegate d where d.passHash = :hash", UUID.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(DelegateId::new);
    }

    /** Locked until the transaction ends, as it stands now. */
    Delegate getLocked(DelegateId id) {
        return Optional.ofNullable(
                        database.current()
                                .find(Delegate.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DelegateError.NOT_FOUND::refusal);
    }

    void add(Delegate delegate) {
        database.current().persist(delegate);
    }

    void flush() {
        database.current().flush();
    }
}
