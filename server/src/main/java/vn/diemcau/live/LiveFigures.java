package vn.diemcau.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The connections' figures: growing queues and slow closes are the first sign of overload. */
@ApplicationScoped
class LiveFigures {

    private final LiveConnections connections;
    private final MetricRegistry metrics;

    @Inject
    LiveFigures(LiveConnections connections, MetricRegistry metrics) {
        this.connections = connections;
        this.metrics = metrics;
    }

    void register(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        LiveCounters counters = connections.counters();
        metrics.gauge("live_connections", connections::count);
        metrics.gauge("live_queued_bytes", connections::queuedBytes);
        metrics.gauge("live_frames_written", counters::framesWritten);
        metrics.gauge("live_writes", counters::writes);
        metrics.gauge("live_messages_received", counters::messagesReceived);
        metrics.gauge("live_messages_unknown", counters::unknownMessages);
        metrics.gauge("live_messages_obsolete", counters::obsoleteMessages);
        for (CloseCode code : CloseCode.values()) {
            Tag tag = new Tag("code", String.valueOf(code.number()));
            metrics.gauge("live_closes", () -> counters.closes(code), tag);
        }
    }
}
