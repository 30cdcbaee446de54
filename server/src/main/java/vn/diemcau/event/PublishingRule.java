package vn.diemcau.event;

import java.util.List;
import java.util.function.Predicate;

/**
 * What an event needs before it is announced, and keeps as long as it has not ended.
 *
 * @param error what is answered where it is missing
 */
record PublishingRule(EventError error, Predicate<Event> isMet) {

    /** Recipients of an announcement must know who calls the meeting. */
    static final PublishingRule HAS_A_LEAD =
            new PublishingRule(EventError.NEEDS_LEAD, event -> event.lead().isPresent());

    /** There is nothing to invite to without a time; a session's end is always after its start. */
    static final PublishingRule HAS_A_SESSION =
            new PublishingRule(EventError.NEEDS_SESSION, event -> !event.sessions().isEmpty());

    /** People who are to come must know where. */
    static final PublishingRule ROOMS_ARE_NAMED =
            new PublishingRule(
                    EventError.NEEDS_PLACE,
                    event ->
                            event.sessions().stream()
                                    .allMatch(
                                            session ->
                                                    !session.form().needsPlace()
                                                            || session.place() != null));

    static final List<PublishingRule> ALL = List.of(HAS_A_LEAD, HAS_A_SESSION, ROOMS_ARE_NAMED);

    void require(Event event) {
        if (!isMet.test(event)) {
            throw error.refusal();
        }
    }
}
