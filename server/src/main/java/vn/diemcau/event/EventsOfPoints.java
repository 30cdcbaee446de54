package vn.diemcau.event;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Answers which events some bridge points belong to; given by the feature that owns the points. */
public interface EventsOfPoints {

    Set<EventId> eventsOf(Collection<UUID> bridgePointIds);
}
