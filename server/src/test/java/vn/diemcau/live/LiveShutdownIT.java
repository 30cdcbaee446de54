package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class LiveShutdownIT {

    @Test
    void whenTheProductStopsItsClientsAreSentElsewhere(Product product) throws Exception {
        String ticket =
                LiveEdge.ticketFrom(
                        product.bean(LiveTickets.class), product.callers().loginSession());
        String target = "/live?ticket=" + ticket;
        ListeningClient ordinary = ListeningClient.connect(product.port(), target);
        try (RawClient raw = RawClient.connect(product.port(), target)) {
            assertThat(ordinary.nextText()).contains("welcome");
            assertThat(raw.nextText()).contains("welcome");

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(product::close);

            assertThat(raw.closeCode()).isEqualTo(1001);
            assertThat(ordinary.closeCode()).isEqualTo(1001);
            stopped.get(20, TimeUnit.SECONDS);
        }
    }
}
