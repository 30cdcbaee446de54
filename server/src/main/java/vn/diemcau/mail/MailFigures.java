package vn.diemcau.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The outbox in figures: a queue that grows, or whose oldest mail waits long, needs a person. */
@ApplicationScoped
class MailFigures {

    private final Outbox outbox;
    private final MetricRegistry metrics;

    @Inject
    MailFigures(Outbox outbox, MetricRegistry metrics) {
        this.outbox = outbox;
        this.metrics = metrics;
    }

    void register(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        metrics.gauge("mail_queued", () -> outbox.backlog().queued());
        metrics.gauge("mail_uncertain", () -> outbox.backlog().uncertain());
        metrics.gauge("mail_failed", () -> outbox.backlog().failed());
        metrics.gauge("mail_oldest_waits_seconds", () -> outbox.backlog().oldestWaitsSeconds());
    }
}
