package vn.diemcau.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that recurs by itself, from the server's start to its end. */
@ApplicationScoped
public class Pulses {

    private final Instance<Recurring> everything;
    private final Map<String, Pulse> pulses = new ConcurrentHashMap<>();

    @Inject
    Pulses(@Any Instance<Recurring> everything) {
        this.everything = everything;
    }

    void start(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        everything.forEach(this::start);
    }

    private void start(Recurring recurring) {
        Pulse pulse = Pulse.of(recurring);
        if (pulses.put(recurring.name(), pulse) != null) {
            throw new IllegalStateException("two things recur as " + recurring.name());
        }
        pulse.start();
    }

    /** Does not wait for the next time; before the start and after the end it changes nothing. */
    public void soon(String name) {
        Pulse pulse = pulses.get(name);
        if (pulse != null) {
            pulse.soon();
        }
    }

    /** By name. */
    Map<String, Pulse> running() {
        return Map.copyOf(pulses);
    }

    void stop(@Observes @Priority(ShuttingDown.MAIL) ShuttingDown event) {
        pulses.values().forEach(Pulse::endSoon);
        pulses.values().forEach(Pulse::stop);
    }

    /** Where the container ends without {@link ShuttingDown}, as after a start that failed. */
    @PreDestroy
    void abandon() {
        pulses.values().forEach(Pulse::endSoon);
    }
}
