package vn.diemcau.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The pool's figures: waiting requests are the first sign that the database is too slow. */
@ApplicationScoped
class DatabaseFigures {

    private final Database database;
    private final MetricRegistry metrics;

    @Inject
    DatabaseFigures(Database database, MetricRegistry metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    void register(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        metrics.gauge("database_connections_active", () -> database.pool().getActiveConnections());
        metrics.gauge(
                "database_connections_waiting",
                () -> database.pool().getThreadsAwaitingConnection());
    }
}
