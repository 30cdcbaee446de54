package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.directory.OwnPeople;
import vn.diemcau.directory.PersonView;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Versions;

/**
 * The named: read, changed and taken back by organizers and by the organization that sends them.
 */
@ApplicationScoped
class DelegateService {

    private static final int MOST_SUGGESTED = 12;

    private final Database database;
    private final OpenAllotments open;
    private final DelegateRepository delegates;
    private final SessionService sessions;
    private final People people;
    private final OwnPeople directory;
    private final Seats seats;
    private final Substitutions substitutions;
    private final Audit audit;
    private final Clock clock;
    private final Event<DelegateWithdrawn> withdrawn;

    @Inject
    DelegateService(
            Database database,
            OpenAllotments open,
            DelegateRepository delegates,
            SessionService sessions,
            People people,
            OwnPeople directory,
            Seats seats,
            Substitutions substitutions,
            Audit audit,
            Clock clock,
            Event<DelegateWithdrawn> withdrawn) {
        this.database = database;
        this.open = open;
        this.delegates = delegates;
        this.sessions = sessions;
        this.people = people;
        this.directory = directory;
        this.seats = seats;
        this.substitutions = substitutions;
        this.audit = audit;
        this.clock = clock;
        this.withdrawn = withdrawn;
    }

    /** All of a session, for its organizers. */
    Page<DelegateView> page(
            Caller.SignedIn caller, SessionId session, DelegateFilter filter, PageRequest wanted) {
        return database.read(
                () -> {
                    sessions.get(caller, session, Role.ORGANIZER);
                    return delegates.page(session, filter, wanted);
                });
    }

    /** Those of one allotment; of what was passed on from it nobody. */
    Page<DelegateView> page(
            Caller.SignedIn caller,
            AllotmentId id,
            @Nullable String searched,
            @Nullable DelegateState state,
            PageRequest wanted) {
        return open.reading(
                caller,
                id,
                found ->
                        delegates.page(
                                found.group().session(),
                                new DelegateFilter(searched, null, id, state),
                                wanted));
    }

    /**
     * People who could be named into the allotment: of its organization and those below it; of all
     * where the organizers invite by themselves.
     */
    List<PersonView> suggest(Caller.SignedIn caller, AllotmentId id, @Nullable String part) {
        return open.reading(
                caller, id, found -> directory.search(found.unit(), part, MOST_SUGGESTED));
    }

    /** The points at which the form offers a seat; the first is the one without a choice. */
    List<Seat> seats(Caller.SignedIn caller, AllotmentId id) {
        return open.reading(caller, id, seats::list);
    }

    DelegateView view(DelegateId id) {
        return database.read(() -> delegates.view(id));
    }

    DelegateView change(Caller.SignedIn caller, DelegateId id, ChangeDelegate written) {
        return open.changing(
                caller,
                id,
                (found, delegate) -> {
                    DelegateRule.requireOpen(found.isOver());
                    Versions.requireNewest(written.version(), delegate.version);
                    if (!delegate.state.counts()) {
                        throw DelegateError.NOT_NAMED.refusal("state", delegate.state);
                    }
                    write(found, delegate, written.of(delegate));
                    delegate.sitAt(seats.of(found, written.pointId(), delegate.point()));
                    record("delegate.changed", delegate, Map.of("name", written.name()));
                    delegates.flush();
                    return delegates.view(id);
                });
    }

    private void write(HeldAllotment found, Delegate delegate, NameDelegate written) {
        if (delegate.typed() == null) {
            people.record(found, List.of(written));
            return;
        }
        delegate.retype(ProposedPerson.of(written));
    }

    /** The place is free again; a substitute who waits is refused with it. */
    void withdraw(Caller.SignedIn caller, DelegateId id, @Nullable String why) {
        open.changing(
                caller,
                id,
                (found, delegate) -> {
                    DelegateRule.requireOpen(found.isOver());
                    delegate.withdraw(why, clock.instant());
                    found.allotment().freePlace();
                    substitutions.refuseWaiting(delegate);
                    record("delegate.withdrawn", delegate, Map.of("why", why == null ? "" : why));
                    delegates.flush();
                    withdrawn.fire(new DelegateWithdrawn(id));
                    return true;
                });
    }

    /** Organizations below the one that holds the allotment, to whom it may be passed on. */
    List<OrganizationName> below(Caller.SignedIn caller, AllotmentId id, @Nullable String part) {
        return open.reading(
                caller,
                id,
                found -> {
                    OrganizationId unit = found.unit();
                    return unit == null ? List.of() : directory.below(unit, part, MOST_SUGGESTED);
                });
    }

    private void record(String action, Delegate delegate, Map<String, ?> details) {
        audit.record(action, "delegate", delegate.id, details);
    }
}
