package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.diemcau.platform.Database;

class OldReceiptsIT {

    @Test
    void theProductDoesNotStartWhereAPhoneCouldOutliveItsReceipts() {
        try (ChannelFixture fixture = new ChannelFixture()) {
            Database database = fixture.database();
            ReceiptRepository receipts = new ReceiptRepository(database);

            assertThatThrownBy(
                            () ->
                                    new OldReceipts(
                                            database,
                                            receipts,
                                            Clock.systemUTC(),
                                            Duration.ofDays(30),
                                            Duration.ofDays(30)))
                    .hasMessageContaining("retention.receipts (PT720H) must be more than");
        }
    }
}
