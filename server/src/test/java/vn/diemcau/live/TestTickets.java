package vn.diemcau.live;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;

/** Tickets whose key is not in a database. A bean only where a test adds it. */
class TestTickets {

    static final String KEY = "the key of the running server";

    @Produces
    @Singleton
    LiveTickets tickets(Clock clock) {
        return signedWith(KEY, clock);
    }

    static LiveTickets signedWith(String key, Clock clock) {
        return new LiveTickets(statement -> digest(key, statement), clock);
    }

    private static byte[] digest(String key, byte[] statement) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(StandardCharsets.UTF_8));
            return digest.digest(statement);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
