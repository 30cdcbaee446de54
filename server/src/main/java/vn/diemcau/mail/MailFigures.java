package vn.diemcau.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The outbox in figures: a queue that grows, or whose oldest mail waits long, needs a person. */
@ApplicationScoped
class MailFigures {

    private final BacklogReading backlog;
    private final MetricRegistry metrics;

    @Inject
    MailFigures(Outbox outbox, MetricRegistry metrics, Clock clock) {
        this.backlog = new BacklogReading(outbox::backlog, clock);
        this.metrics = metrics;
    }

    void register(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        gauge("mail_queued", MailBacklog::queued);
        gauge("mail_uncertain", MailBacklog::uncertain);
        gauge("mail_failed", MailBacklog::failed);
        gauge("mail_oldest_waits_seconds", MailBacklog::oldestWaitsSeconds);
    }

    private void gauge(String name, ToLongFunction<MailBacklog> figure) {
        metrics.gauge(name, () -> backlog.figure(figure));
    }
}
