package vn.diemcau.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.diemcau.event.EventId;

/**
 * What the points of an event are to have done.
 *
 * @param edition rises with every change
 * @param checks in their order; never empty
 */
public record Checklist(int edition, List<Check> checks) {

    public Checklist {
        checks = List.copyOf(checks);
    }

    /** What an event has whose organizers wrote none. */
    static Checklist usual(EventId event) {
        return new Checklist(
                0,
                Arrays.stream(ReadinessCheck.values())
                        .map(known -> Check.usual(event, known))
                        .toList());
    }

    public Optional<Check> find(CheckId id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    public Optional<Check> find(ReadinessCheck known) {
        return checks.stream().filter(check -> check.known() == known).findFirst();
    }
}
