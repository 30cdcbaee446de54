package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.diemcau.platform.Database;

class OldReceiptsIT {

    @Test
    void theProductDoesNotStartWhereAPhoneCouldOutliveItsReceipts() {
        try (ChannelFixture fixture = new ChannelFixture()) {
            Database database = fixture.database();
            ReceiptRepository receipts = new ReceiptRepository(database);

            assertThatThrownBy(() -> new OldReceipts(database, receipts, Clock.systemUTC(), 30, 30))
                    .hasMessageContaining("retention.receipt-days (30) must be more than");
        }
    }
}
