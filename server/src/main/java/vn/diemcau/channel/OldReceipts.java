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
            @ConfigProperty(name = "retention.receipt-days") int receiptDays,
            @ConfigProperty(name = "login.absolute-days") int loginDays) {
        if (receiptDays <= loginDays) {
            throw new IllegalStateException(
                    "retention.receipt-days (%d) must be more than login.absolute-days (%d)"
                            .formatted(receiptDays, loginDays));
        }
        this.database = database;
        this.receipts = receipts;
        this.clock = clock;
        this.kept = Duration.ofDays(receiptDays);
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
