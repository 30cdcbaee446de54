package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Versions;

/** How many each organization may name, as organizers say it. */
@ApplicationScoped
public class AllotmentService {

    /** Every school of a province, and more than all universities. */
    private static final int MOST = 5_000;

    private final Database database;
    private final AllotmentRepository allotments;
    private final DelegateRepository delegates;
    private final OpenAllotments open;
    private final GroupRepository groups;
    private final SessionService sessions;
    private final OrganizationService organizations;
    private final Audit audit;
    private final Clock clock;

    @Inject
    AllotmentService(
            Database database,
            AllotmentRepository allotments,
            DelegateRepository delegates,
            OpenAllotments open,
            GroupRepository groups,
            SessionService sessions,
            OrganizationService organizations,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.allotments = allotments;
        this.delegates = delegates;
        this.open = open;
        this.groups = groups;
        this.sessions = sessions;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /** The allotments of a session, for its organizers. */
    public Page<AllotmentView> page(
            Caller.SignedIn caller, SessionId session, AllotmentFilter filter, PageRequest wanted) {
        return database.read(
                () -> {
                    sessions.get(caller, session, Role.ORGANIZER);
                    return allotments.page(session, filter, wanted);
                });
    }

    /** How much every level of a session has and uses, for its organizers. */
    List<LevelUse> levels(
            Caller.SignedIn caller, SessionId session, @Nullable DelegateGroupId group) {
        return database.read(
                () -> {
                    sessions.get(caller, session, Role.ORGANIZER);
                    return allotments.levels(session, group);
                });
    }

    AllotmentDetail get(Caller.SignedIn caller, AllotmentId id) {
        return open.reading(
                caller,
                id,
                found ->
                        new AllotmentDetail(
                                allotments.unitView(id),
                                found.organized(),
                                DelegateRule.findAgainstNaming(found, clock.instant())
                                        .map(DelegateError::code)
                                        .orElse(null)));
    }

    /** Refuses as not found where the caller neither holds it nor organizes its event. */
    public void require(Caller.SignedIn caller, AllotmentId id) {
        open.reading(caller, id, HeldAllotment::allotment);
    }

    /** What the organizations for which the caller works hold; the newest sessions first. */
    Page<UnitAllotment> ofUnits(Caller.SignedIn caller, PageRequest wanted) {
        return database.read(() -> allotments.ofUnits(caller, wanted));
    }

    /** Gives many the same quota; those that have one keep it. */
    public Allotted allot(Caller.SignedIn caller, DelegateGroupId id, Allot asked) {
        asked.require();
        return database.write(
                () -> {
                    DelegateGroup group = groups.getLocked(id, caller);
                    requireOpen(group);
                    organizations.requireKnown(asked.organizations());
                    Set<UUID> chosen = new HashSet<>();
                    asked.organizations().forEach(one -> chosen.add(one.value()));
                    Set<UUID> have =
                            chosen.isEmpty() ? Set.of() : allotments.listAllotted(id, chosen);
                    chosen.removeAll(have);
                    if (!asked.kinds().isEmpty()) {
                        chosen.addAll(allotments.listUnallotted(id, asked.kinds(), MOST + 1));
                    }
                    boolean own = asked.own() && !allotments.hasOwn(id);
                    int made = chosen.size() + (own ? 1 : 0);
                    if (allotments.count(id) + made > MOST) {
                        throw DelegateError.TOO_MANY_ALLOTMENTS.refusal("most", MOST);
                    }
                    if (own) {
                        allotments.add(Allotment.of(id, null, asked.quota()));
                    }
                    chosen.forEach(one -> add(id, one, asked.quota()));
                    if (made > 0) {
                        audit.record(
                                "allotment.given",
                                "delegate_group",
                                group.id,
                                Map.of("made", made, "quota", asked.quota(), "name", group.name));
                    }
                    allotments.flush();
                    return new Allotted(made, have.size() + (asked.own() && !own ? 1 : 0));
                });
    }

    private void add(DelegateGroupId group, UUID organization, int quota) {
        allotments.add(Allotment.of(group, new OrganizationId(organization), quota));
    }

    AllotmentView change(Caller.SignedIn caller, AllotmentId id, ChangeQuota written) {
        @Nullable AllotmentId above = above(id);
        return database.write(
                () -> {
                    Chain chain = lock(above, id);
                    HeldAllotment held = given(caller, id);
                    DelegateRule.requireOpen(held.isOver());
                    Allotment allotment = held.allotment();
                    Versions.requireNewest(written.version(), allotment.version);
                    int before = allotment.quota;
                    allotment.changeQuota(written.quota());
                    if (chain.above() != null) {
                        chain.above().passedOnChanges(before, allotment.quota);
                    }
                    record(
                            "allotment.changed",
                            held,
                            Map.of("before", before, "after", allotment.quota));
                    allotments.flush();
                    return allotments.view(id);
                });
    }

    void remove(Caller.SignedIn caller, AllotmentId id) {
        @Nullable AllotmentId above = above(id);
        database.write(
                () -> {
                    Chain chain = lock(above, id);
                    HeldAllotment held = given(caller, id);
                    DelegateRule.requireOpen(held.isOver());
                    held.allotment().requireUnused();
                    long recorded = delegates.count(id);
                    if (recorded > 0) {
                        throw DelegateError.HAS_RECORD.refusal("count", recorded);
                    }
                    if (chain.above() != null) {
                        chain.above().passedOnChanges(held.allotment().quota, 0);
                    }
                    record("allotment.removed", held, Map.of("quota", held.allotment().quota));
                    allotments.remove(held.allotment());
                    allotments.flush();
                });
    }

    /** What was passed on is the passer's to change; everything is the organizers'. */
    private HeldAllotment given(Caller.SignedIn caller, AllotmentId id) {
        return allotments
                .findGiven(id, caller)
                .orElseThrow(DelegateError.ALLOTMENT_NOT_FOUND::refusal);
    }

    // Never changes. In a transaction of its own: the locks come first in the one that changes.
    private @Nullable AllotmentId above(AllotmentId id) {
        return database.read(() -> allotments.findAbove(id).orElse(null));
    }

    private Chain lock(@Nullable AllotmentId above, AllotmentId id) {
        return new Chain(
                above == null ? null : allotments.getLocked(above), allotments.getLocked(id));
    }

    private void requireOpen(DelegateGroup group) {
        SessionSummary session = sessions.get(group.session());
        DelegateRule.requireOpen(DelegateRule.isOver(session.eventState(), session.state()));
    }

    private void record(String action, HeldAllotment held, Map<String, ?> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("group", held.group().name);
        if (held.allotment().organizationId != null) {
            all.put("organization", held.allotment().organizationId);
        }
        audit.record(action, "allotment", held.allotment().id, all);
    }

    private record Chain(@Nullable Allotment above, Allotment allotment) {}
}
