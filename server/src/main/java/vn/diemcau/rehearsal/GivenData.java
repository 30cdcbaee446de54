package vn.diemcau.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import vn.diemcau.event.GivenInSession;
import vn.diemcau.event.GivenRows;
import vn.diemcau.event.SessionId;

/** All that all features keep of what people said and did in a session. */
@ApplicationScoped
class GivenData {

    private final List<GivenInSession> features;
    private final List<GivenRows> rows;
    private final RehearsalRepository repository;

    @Inject
    GivenData(Instance<GivenInSession> features, RehearsalRepository repository) {
        this.features =
                features.stream().sorted(Comparator.comparingInt(GivenInSession::order)).toList();
        this.rows = this.features.stream().flatMap(feature -> feature.rows().stream()).toList();
        this.repository = repository;
    }

    /** In the order in which they can be deleted. */
    List<GivenRows> rows() {
        return rows;
    }

    boolean isUsed(SessionId session) {
        return rows.stream()
                .filter(GivenRows::used)
                .anyMatch(some -> repository.exists(some, session));
    }

    long count(SessionId session) {
        return rows.stream().mapToLong(some -> repository.count(some, session)).sum();
    }

    void reset(SessionId session) {
        features.forEach(feature -> feature.reset(session));
    }
}
