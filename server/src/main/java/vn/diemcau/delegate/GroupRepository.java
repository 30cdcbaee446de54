package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class GroupRepository {

    private final Database database;

    @Inject
    GroupRepository(Database database) {
        this.database = database;
    }

    /** The group of an event that the caller organizes, locked until the transaction ends. */
    DelegateGroup getLocked(DelegateGroupId id, Caller.SignedIn caller) {
        return database.current()
                .createQuery(
                        """
                        from DelegateGroup g where g.id = :id
                        and (:everywhere = true
                            or g.sessionId in (select s.id from Session s where s.event.id in :events))
                        """,
                        DelegateGroup.class)
                .setParameter("id", id.value())
                .setParameter("everywhere", caller.hasEverywhere(Role.ORGANIZER))
                .setParameter("events", caller.scopes(ScopeKind.EVENT, Role.ORGANIZER))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(DelegateError.GROUP_NOT_FOUND::refusal);
    }

    List<DelegateGroup> list(SessionId session) {
        return database.current()
                .createQuery(
                        "from DelegateGroup g where g.sessionId = :session order by g.position, g.id",
                        DelegateGroup.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** In their order, with the numbers of all their allotments. */
    List<GroupView> listViews(SessionId session) {
        return database.current()
                .createQuery(
                        """
                        select g.id, g.name, g.placeKind, g.perUnit, g.nameBy, g.note,
                            (select count(*) from Allotment a where a.groupId = g.id
                                and a.parentId is null and a.organizationId is not null),
                            (select coalesce(sum(a.quota), 0) from Allotment a
                                where a.groupId = g.id and a.parentId is null),
                            (select coalesce(sum(a.named), 0) from Allotment a where a.groupId = g.id),
                            (select count(*) from Delegate d
                                where d.groupId = g.id and d.state = PROPOSED),
                            g.version
                        from DelegateGroup g where g.sessionId = :session
                        order by g.position, g.id
                        """,
                        GroupView.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** All allotments of the group, locked: nobody names anybody until the transaction ends. */
    List<Allotment> listAllotmentsLocked(DelegateGroup group) {
        return database.current()
                .createQuery(
                        "from Allotment a where a.groupId = :group order by a.id", Allotment.class)
                .setParameter("group", group.id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<DelegateGroup> find(DelegateGroupId id) {
        return Optional.ofNullable(database.current().find(DelegateGroup.class, id.value()));
    }

    void add(DelegateGroup group) {
        database.current().persist(group);
    }

    /** With its allotments, out of which nobody was ever named. */
    void remove(DelegateGroup group) {
        database.current()
                .createNativeQuery("delete from delegate_group where id = :id")
                .setParameter("id", group.id)
                .executeUpdate();
    }

    void flush() {
        database.current().flush();
    }
}
