package vn.diemcau.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.Database;

/**
 * Signs the tickets of the live path (HMAC-SHA256). The key is made at the first start and kept in
 * the database, so that every server accepts the tickets of every other.
 */
@ApplicationScoped
public class SigningKey {

    private static final String PURPOSE = "LIVE_TICKETS";
    private static final String ALGORITHM = "HmacSHA256";

    private final Database database;
    private final SigningKeyRepository keys;
    private final Clock clock;
    private volatile @Nullable SecretKeySpec key;

    @Inject
    SigningKey(Database database, SigningKeyRepository keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    // After the database has started (PLATFORM_BEFORE), before anything is served.
    void load(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 5)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        String secret =
                database.write(() -> keys.getOrAdd(PURPOSE, Token.random(), clock.instant()));
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM);
    }

    /** The signature of {@code message}: 32 bytes. */
    public byte[] sign(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(Objects.requireNonNull(key, "the key is loaded at the start"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }
}
