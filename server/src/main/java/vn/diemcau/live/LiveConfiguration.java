package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads {@code live} of config/application.yaml. */
@ApplicationScoped
class LiveConfiguration {

    private static final String KINDS = "live.rates.kinds.";

    @Produces
    LiveSettings settings(
            @ConfigProperty(name = "live.max-connections") int maxConnections,
            @ConfigProperty(name = "live.connections-per-sign-in") int connectionsPerSignIn,
            @ConfigProperty(name = "live.max-message-bytes") int maxMessageBytes,
            @ConfigProperty(name = "live.queue-frames") int queueFrames,
            @ConfigProperty(name = "live.queue-bytes") int queueBytes,
            @ConfigProperty(name = "live.write-timeout") Duration writeTimeout,
            @ConfigProperty(name = "live.close-timeout") Duration closeTimeout,
            @ConfigProperty(name = "live.ping-every") Duration pingEvery,
            @ConfigProperty(name = "live.silence") Duration silence,
            @ConfigProperty(name = "live.check-sign-ins-every") Duration checkSignInsEvery) {
        return new LiveSettings(
                maxConnections,
                connectionsPerSignIn,
                maxMessageBytes,
                queueFrames,
                queueBytes,
                writeTimeout,
                closeTimeout,
                pingEvery,
                silence,
                checkSignInsEvery);
    }

    @Produces
    LiveRates rates(Config config) {
        Map<String, Rate> kinds = new HashMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(KINDS) && name.endsWith(".burst")) {
                String kind = name.substring(KINDS.length(), name.length() - ".burst".length());
                kinds.put(kind, rate(config, KINDS + kind));
            }
        }
        return new LiveRates(
                rate(config, "live.rates.frames"),
                Map.copyOf(kinds),
                rate(config, "live.rates.other-kinds"));
    }

    private static Rate rate(Config config, String name) {
        return new Rate(
                config.getValue(name + ".burst", Long.class),
                config.getValue(name + ".per-minute", Long.class));
    }
}
