package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.PersonId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Refusal;

/** Names delegates into an allotment: one by one, or a whole list in one transaction. */
@ApplicationScoped
public class Naming {

    private final OpenAllotments open;
    private final DelegateRepository delegates;
    private final People people;
    private final Seats seats;
    private final PassCodes passes;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Naming(
            OpenAllotments open,
            DelegateRepository delegates,
            People people,
            Seats seats,
            PassCodes passes,
            Audit audit,
            Clock clock) {
        this.open = open;
        this.delegates = delegates;
        this.people = people;
        this.seats = seats;
        this.passes = passes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What would refuse to name a list of this length now, by this caller; empty where nothing
     * would. Refuses as not found where the allotment is not theirs.
     */
    Optional<Refusal> judge(Caller.SignedIn caller, AllotmentId id, int people) {
        return open.reading(caller, id, found -> judge(found, people));
    }

    /** {@link #judge} of an allotment that the caller has opened. */
    Optional<Refusal> judge(HeldAllotment found, int people) {
        return DelegateRule.findAgainstNaming(found, clock.instant())
                .map(DelegateError::refusal)
                .or(() -> found.allotment().findAgainst(people));
    }

    DelegateId name(Caller.SignedIn caller, AllotmentId id, NameDelegate one) {
        return nameAll(caller, id, List.of(one)).getFirst();
    }

    /** All of them or none. The delegates are in the order of what was written. */
    public List<DelegateId> nameAll(
            Caller.SignedIn caller, AllotmentId id, List<NameDelegate> written) {
        return open.changing(caller, id, found -> nameAll(found, written));
    }

    /** {@link #nameAll} into an allotment that the caller has locked. */
    List<DelegateId> nameAll(HeldAllotment found, List<NameDelegate> written) {
        Instant now = clock.instant();
        DelegateRule.requireNaming(found, now);
        found.allotment().name(written.size());
        List<PersonId> noted = people.record(found, written);
        requireNew(found.group().session(), noted, written);
        Map<Optional<BridgePointId>, Optional<BridgePointId>> places = new HashMap<>();
        List<DelegateId> named = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            @Nullable BridgePointId place =
                    places.computeIfAbsent(
                                    Optional.ofNullable(written.get(i).pointId()),
                                    chosen ->
                                            Optional.ofNullable(
                                                    seats.of(found, chosen.orElse(null), null)))
                            .orElse(null);
            Delegate delegate =
                    Delegate.named(
                            found.group().session(), found.allotment(), noted.get(i), place, now);
            delegate.passIs(passes.code(delegate, found.joinCode()));
            delegates.add(delegate);
            audit.record(
                    "delegate.named",
                    "delegate",
                    delegate.id,
                    Map.of(
                            "name",
                            written.get(i).name(),
                            "group",
                            found.group().name,
                            "allotment",
                            found.allotment().id));
            named.add(delegate.id());
        }
        delegates.flushNamed();
        return named;
    }

    /** Somebody counts once in a session; also twice in one list is once too often. */
    private void requireNew(SessionId session, List<PersonId> noted, List<NameDelegate> written) {
        Set<PersonId> counting = new HashSet<>(delegates.listCounting(session, noted));
        for (int i = 0; i < noted.size(); i++) {
            if (!counting.add(noted.get(i))) {
                throw DelegateError.ALREADY_DELEGATE.refusal("name", written.get(i).name());
            }
        }
    }
}
