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
        ListeningClient ordinary = ListeningClient.connect(product.port(), LiveEdge.target());
        try (RawClient raw = RawClient.connect(product.port(), LiveEdge.target())) {
            assertThat(ordinary.nextText()).contains("welcome");
            assertThat(raw.nextText()).contains("welcome");

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(product::close);

            assertThat(raw.closeCode()).isEqualTo(1001);
            assertThat(ordinary.closeCode()).isEqualTo(1001);
            stopped.get(20, TimeUnit.SECONDS);
        }
    }
}
