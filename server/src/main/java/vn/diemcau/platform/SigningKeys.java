package vn.diemcau.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.diemcau.kernel.Token;

/**
 * Signs what only the product may have made (HMAC-SHA256). Each key is made at the first start and
 * kept in the database, so that every server accepts what every other has signed.
 */
@ApplicationScoped
public class SigningKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final Database database;
    private final SigningKeyRepository keys;
    private final Clock clock;
    private volatile Map<SigningPurpose, SecretKeySpec> loaded = Map.of();

    @Inject
    SigningKeys(Database database, SigningKeyRepository keys, Clock clock) {
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
        Map<SigningPurpose, SecretKeySpec> found = new EnumMap<>(SigningPurpose.class);
        for (SigningPurpose purpose : SigningPurpose.values()) {
            String secret =
                    database.write(
                            () -> keys.getOrAdd(purpose.name(), Token.random(), clock.instant()));
            found.put(
                    purpose,
                    new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
        }
        loaded = found;
    }

    /** The signature of {@code message} for this purpose: 32 bytes. */
    public byte[] sign(SigningPurpose purpose, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(
                    Objects.requireNonNull(
                            loaded.get(purpose), "the keys are loaded at the start"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }
}
