package vn.diemcau.floor;

import java.util.List;
import vn.diemcau.event.SessionState;

/**
 * What the caller asked for, and the queue.
 *
 * @param revision the facts up to this one are in it
 * @param mayAsk whether requests are taken now, as far as the session is concerned
 */
public record OwnFloor(
        long revision,
        SessionState sessionState,
        boolean mayAsk,
        List<OwnRequest> items,
        QueueView queue) {}
