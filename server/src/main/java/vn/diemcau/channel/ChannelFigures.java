package vn.diemcau.channel;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The channels' figures: a queue that grows says that commits are too slow for what people do. */
@ApplicationScoped
class ChannelFigures {

    private final Channels channels;
    private final MetricRegistry metrics;

    @Inject
    ChannelFigures(Channels channels, MetricRegistry metrics) {
        this.channels = channels;
        this.metrics = metrics;
    }

    void register(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        metrics.gauge("channel_changes_waiting", channels::waiting);
        metrics.gauge("channel_changes_total", () -> channels.work().changes());
        metrics.gauge("channel_commits_total", () -> channels.work().commits());
        metrics.gauge("channel_commit_seconds_total", () -> channels.work().seconds());
    }
}
