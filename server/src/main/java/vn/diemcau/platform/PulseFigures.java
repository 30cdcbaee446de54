package vn.diemcau.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The figures of what recurs: rounds that stand still or failures that grow say that it is ill. */
@ApplicationScoped
class PulseFigures {

    private final Pulses pulses;
    private final MetricRegistry metrics;

    @Inject
    PulseFigures(Pulses pulses, MetricRegistry metrics) {
        this.pulses = pulses;
        this.metrics = metrics;
    }

    // After the pulses have started (LIBRARY_AFTER).
    void register(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_AFTER + 10)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        pulses.running()
                .forEach(
                        (name, pulse) -> {
                            Tag tag = new Tag("name", name);
                            metrics.gauge("recurring_rounds_total", pulse::rounds, tag);
                            metrics.gauge("recurring_failures_total", pulse::failures, tag);
                        });
    }
}
