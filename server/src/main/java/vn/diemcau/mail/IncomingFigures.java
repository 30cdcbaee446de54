package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** How many messages came in, by what became of them. */
@ApplicationScoped
class IncomingFigures {

    private final MetricRegistry metrics;

    @Inject
    IncomingFigures(MetricRegistry metrics) {
        this.metrics = metrics;
    }

    void count(IncomingMails.Effect effect) {
        metrics.counter(
                        "mail_incoming_total",
                        new Tag("effect", effect.name().toLowerCase(Locale.ROOT)))
                .inc();
    }
}
