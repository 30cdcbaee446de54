package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;

/**
 * The way of every change of bridge points: through the session's channel, one after the other, so
 * that a change and what is told of it are durable together.
 */
@ApplicationScoped
class PointChannel {

    static final Audience ORGANIZERS = Audience.of(SubscriberKind.ORGANIZER);

    private final Channels channels;
    private final SessionService sessions;
    private final Event<PointsChanged> changed;

    @Inject
    PointChannel(Channels channels, SessionService sessions, Event<PointsChanged> changed) {
        this.channels = channels;
        this.sessions = sessions;
        this.changed = changed;
    }

    /** The organizers, and the hosts of this point and of those above it. */
    static Audience audience(String path) {
        return Audience.of(SubscriberKind.ORGANIZER, SubscriberKind.HOST).onlyAbove(path);
    }

    /** The organizers, and the hosts above this point, at it and below it. */
    static Audience branch(String path) {
        return Audience.of(SubscriberKind.ORGANIZER, SubscriberKind.HOST).onlyBranch(path);
    }

    <R> R submit(SessionId session, Change<R> change) {
        return channels.submit(
                session.channel(),
                facts -> {
                    R result = change.apply(facts);
                    changed.fire(new PointsChanged(session));
                    return result;
                });
    }

    /** See {@link Channels#locking}. */
    Runnable locking(SessionId session) {
        return channels.locking(session.channel());
    }

    /** A change in the running transaction, which took the channel with {@link #locking}. */
    <R> R within(SessionId session, Change<R> change) {
        return channels.within(
                session.channel(),
                facts -> {
                    R result = change.apply(facts);
                    changed.fire(new PointsChanged(session));
                    return result;
                });
    }

    /** What has ended is a record and is not changed any more. */
    void requireRunning(SessionId session) {
        if (!sessions.get(session).eventState().isEditable()) {
            throw BridgeError.EVENT_ENDED.refusal();
        }
    }
}
