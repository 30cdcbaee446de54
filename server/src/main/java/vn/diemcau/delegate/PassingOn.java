package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Audit;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.directory.OwnPeople;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** Passes a part of an allotment on to an organization below, which then names by itself. */
@ApplicationScoped
class PassingOn {

    /** Provincial office, district, school, department; the ministry has no more levels. */
    private static final int DEEPEST = 4;

    private final OpenAllotments open;
    private final AllotmentRepository allotments;
    private final OwnPeople directory;
    private final OrganizationService organizations;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    @Inject
    PassingOn(
            OpenAllotments open,
            AllotmentRepository allotments,
            OwnPeople directory,
            OrganizationService organizations,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.open = open;
        this.allotments = allotments;
        this.directory = directory;
        this.organizations = organizations;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Numbers only: whom those below name is theirs to read. */
    Page<AllotmentView> below(Caller.SignedIn caller, AllotmentId id, PageRequest wanted) {
        return open.reading(caller, id, found -> allotments.below(id, wanted));
    }

    /** Those below are told by mail where they have an address and the event is announced. */
    PassedOn passOn(Caller.SignedIn caller, AllotmentId id, PassOn written) {
        return open.changing(
                caller,
                id,
                found -> {
                    DelegateRule.requireNaming(found, clock.instant());
                    OrganizationId to = written.organizationId();
                    requireBelow(found, to);
                    if (allotments.depth(found.allotment()) + 1 >= DEEPEST) {
                        throw DelegateError.TOO_DEEP.refusal("most", DEEPEST);
                    }
                    if (allotments
                            .listAllotted(found.allotment().group(), Set.of(to.value()))
                            .contains(to.value())) {
                        throw DelegateError.ALREADY_ALLOTTED.refusal("name", name(to));
                    }
                    Allotment below = found.allotment().passOn(to, written.quota());
                    allotments.add(below);
                    allotments.flush();
                    audit.record(
                            "allotment.passed_on",
                            "allotment",
                            below.id,
                            Map.of(
                                    "from",
                                    found.allotment().id,
                                    "organization",
                                    to,
                                    "quota",
                                    written.quota()));
                    boolean told = notices.tell(found, to);
                    return new PassedOn(allotments.view(below.id()), told);
                });
    }

    private void requireBelow(HeldAllotment found, OrganizationId to) {
        OrganizationId unit = found.unit();
        if (unit == null || unit.equals(to) || directory.within(unit, Set.of(to)).isEmpty()) {
            throw DelegateError.ORGANIZATION_NOT_BELOW.refusal();
        }
    }

    private String name(OrganizationId organization) {
        return organizations.names(Set.of(organization)).values().stream()
                .map(OrganizationName::name)
                .findFirst()
                .orElse("");
    }
}
