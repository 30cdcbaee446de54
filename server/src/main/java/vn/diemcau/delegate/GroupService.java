package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Database;

/** What organizers write down about whom a session is for. */
@ApplicationScoped
public class GroupService {

    /** A plan that names more kinds of delegates is read by nobody. */
    static final int MOST = 30;

    private final Database database;
    private final GroupRepository groups;
    private final DelegateRepository delegates;
    private final SessionService sessions;
    private final Audit audit;

    @Inject
    GroupService(
            Database database,
            GroupRepository groups,
            DelegateRepository delegates,
            SessionService sessions,
            Audit audit) {
        this.database = database;
        this.groups = groups;
        this.delegates = delegates;
        this.sessions = sessions;
        this.audit = audit;
    }

    List<GroupView> list(Caller.SignedIn caller, SessionId session) {
        return database.read(
                () -> {
                    sessions.get(caller, session, Role.ORGANIZER);
                    return groups.listViews(session);
                });
    }

    /** Adds groups behind those that are there; answers all of the session. */
    public List<GroupView> add(Caller.SignedIn caller, SessionId session, AddGroups written) {
        return database.write(
                () -> {
                    // Whoever adds, orders or removes groups waits for whoever does so now.
                    requireOpen(sessions.getForDecision(caller, session));
                    List<DelegateGroup> there = groups.list(session);
                    if (written.beginning() && !there.isEmpty()) {
                        throw DelegateError.GROUPS_EXIST.refusal();
                    }
                    if (there.size() + written.groups().size() > MOST) {
                        throw DelegateError.TOO_MANY_GROUPS.refusal("most", MOST);
                    }
                    int position =
                            there.stream().mapToInt(group -> group.position).max().orElse(-1);
                    for (SaveGroup one : written.groups()) {
                        DelegateGroup group = DelegateGroup.of(session, one, ++position);
                        groups.add(group);
                        record("delegate_group.created", group);
                    }
                    return viewed(session);
                });
    }

    List<GroupView> order(Caller.SignedIn caller, SessionId session, OrderGroups wanted) {
        return database.write(
                () -> {
                    requireOpen(sessions.getForDecision(caller, session));
                    List<DelegateGroup> there = groups.list(session);
                    List<UUID> ids = wanted.groups().stream().map(DelegateGroupId::value).toList();
                    Set<UUID> known = new HashSet<>();
                    there.forEach(group -> known.add(group.id));
                    if (ids.size() != known.size() || !known.equals(Set.copyOf(ids))) {
                        throw DelegateError.GROUP_UNKNOWN.refusal();
                    }
                    there.forEach(group -> group.position = ids.indexOf(group.id));
                    audit.record("delegate_group.ordered", "session", session.value(), Map.of());
                    return viewed(session);
                });
    }

    List<GroupView> change(Caller.SignedIn caller, DelegateGroupId id, SaveGroup written) {
        return database.write(
                () -> {
                    DelegateGroup group = groups.getLocked(id, caller);
                    requireOpen(sessions.get(group.session()));
                    group.edit(written);
                    record("delegate_group.changed", group);
                    return viewed(group.session());
                });
    }

    /** Only where nobody was ever named: somebody may have been told, and the record stays. */
    void remove(Caller.SignedIn caller, DelegateGroupId id) {
        database.write(
                () -> {
                    DelegateGroup group = groups.getLocked(id, caller);
                    requireOpen(sessions.get(group.session()));
                    int named =
                            groups.listAllotmentsLocked(group).stream()
                                    .mapToInt(allotment -> allotment.named)
                                    .sum();
                    if (named > 0) {
                        throw DelegateError.GROUP_IN_USE.refusal("named", named);
                    }
                    long recorded = delegates.count(id);
                    if (recorded > 0) {
                        throw DelegateError.HAS_RECORD.refusal("count", recorded);
                    }
                    record("delegate_group.removed", group);
                    groups.remove(group);
                });
    }

    private List<GroupView> viewed(SessionId session) {
        groups.flush();
        return groups.listViews(session);
    }

    private static void requireOpen(SessionSummary session) {
        DelegateRule.requireOpen(DelegateRule.isOver(session.eventState(), session.state()));
    }

    private void record(String action, DelegateGroup group) {
        audit.record(
                action,
                "delegate_group",
                group.id,
                Map.of("name", group.name, "session", group.sessionId));
    }
}
