package vn.diemcau.delegate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.diemcau.event.EventState;
import vn.diemcau.event.SessionState;

/**
 * When nobody may be named any more.
 *
 * @param forbids the allotments that the rule is about, at a moment
 */
record DelegateRule(DelegateError error, BiPredicate<HeldAllotment, Instant> forbids) {

    private static final List<DelegateRule> OF_NAMING =
            List.of(
                    new DelegateRule(DelegateError.CLOSED, (held, now) -> held.isOver()),
                    // Letters and badges are made of the list. Organizers may still complete it.
                    new DelegateRule(
                            DelegateError.DEADLINE_PASSED,
                            (held, now) ->
                                    !held.organized()
                                            && held.group().nameBy != null
                                            && now.isAfter(held.group().nameBy)));

    static boolean isOver(EventState event, SessionState session) {
        return !event.isEditable() || session.isOver();
    }

    /** Refuses where nothing at all may be changed any more. */
    static void requireOpen(boolean isOver) {
        if (isOver) {
            throw DelegateError.CLOSED.refusal();
        }
    }

    /** The first rule that forbids naming somebody and passing on. */
    static Optional<DelegateError> findAgainstNaming(HeldAllotment held, Instant now) {
        return OF_NAMING.stream()
                .filter(rule -> rule.forbids.test(held, now))
                .map(DelegateRule::error)
                .findFirst();
    }

    static void requireNaming(HeldAllotment held, Instant now) {
        findAgainstNaming(held, now)
                .ifPresent(
                        error -> {
                            throw error.refusal();
                        });
    }
}
