package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Expiring;

/** Links to set a password, or to set up the product, that nobody used in time. */
@ApplicationScoped
class ExpiredTokens implements Expiring {

    private final Database database;
    private final OneTimeTokenRepository tokens;
    private final Clock clock;

    @Inject
    ExpiredTokens(Database database, OneTimeTokenRepository tokens, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "one-time links";
    }

    @Override
    public int deleteSome(int most) {
        return database.write(() -> tokens.deleteExpired(clock.instant(), most));
    }
}
