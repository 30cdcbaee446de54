package vn.diemcau.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Expiring;

/**
 * Receipts of commands that nobody can send again. A phone keeps what was not acknowledged for as
 * long as it is signed in, so a receipt must live longer than any login session.
 */
@ApplicationScoped
class OldReceipts implements Expiring {

    private final Database database;
    private final ReceiptRepository receipts;
    private final Clock clock;
    private final Duration kept;

    @Inject
    OldReceipts(
            Database database,
            ReceiptRepository receipts,
            Clock clock,
            @ConfigProperty(name = "retention.receipts") Duration kept,
            @ConfigProperty(name = "login.absolute") Duration longestLogin) {
        if (kept.compareTo(longestLogin) <= 0) {
            throw new IllegalStateException(
                    "retention.receipts (%s) must be more than login.absolute (%s)"
                            .formatted(kept, longestLogin));
        }
        this.database = database;
        this.receipts = receipts;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "receipts of commands";
    }

    @Override
    public int deleteSome(int most) {
        return database.write(() -> receipts.deleteBefore(clock.instant().minus(kept), most));
    }
}
