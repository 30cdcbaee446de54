package vn.diemcau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.diemcau.kernel.Token;

@ApplicationScoped
class SigningKeyRepository {

    private final Database database;

    @Inject
    SigningKeyRepository(Database database) {
        this.database = database;
    }

    /** The key for this purpose; {@code candidate} becomes it where no server has made one yet. */
    String getOrAdd(String purpose, Token candidate, Instant now) {
        database.current()
                .createNativeQuery(
                        "insert ignore into signing_key (purpose, secret, created_at) values (:purpose, :secret, :now)")
                .setParameter("purpose", purpose)
                .setParameter("secret", candidate.value())
                .setParameter("now", now)
                .executeUpdate();
        return database.current().find(SigningKeyRow.class, purpose).secret();
    }
}
