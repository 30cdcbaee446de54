package vn.diemcau.linetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class LoadIT {

    private static final String LOAD = "line-test/load";

    private final Product product;

    LoadIT(Product product) {
        this.product = product;
    }

    @Test
    void asManyBytesComeAsAreAskedForWithinBoundsAndNobodyKeepsThem() {
        Client host = host();
        assertThat(host.get(LOAD + "?bytes=100000").bytes()).hasSize(100_000);
        assertThat(host.get(LOAD + "?bytes=-5").bytes()).hasSize(1);
        Answer largest = host.get(LOAD + "?bytes=2000000000");
        assertThat(largest.bytes()).hasSize(LoadTransfers.LARGEST);
        assertThat(largest.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    /** A line that compresses would seem faster than it is. */
    @Test
    void noiseCannotBeCompressed() throws IOException {
        byte[] noise = host().get(LOAD + "?bytes=1000000").bytes();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(noise);
        }
        assertThat(packed.size()).isGreaterThan(noise.length);
    }

    @Test
    void whatIsSentIsCountedAndTooMuchIsRefused() {
        Client host = host();
        assertThat(host.post(LOAD, new byte[3_000_000]).ok().path("bytes").asLong())
                .isEqualTo(3_000_000);
        assertThat(host.post(LOAD, new byte[0]).ok().path("bytes").asLong()).isZero();
        host.post(LOAD, new byte[LoadTransfers.LARGEST + 1]).refused(413, "request.too_large");
    }

    @Test
    void onlyThoseWhoKeepPointsMeasure() {
        for (Client somebody : List.of(product.as(), product.as(Role.ADMINISTRATOR))) {
            somebody.get(LOAD).refused(403, "access.not_allowed");
            somebody.post(LOAD, new byte[10]).refused(403, "access.not_allowed");
        }
        product.anonymous().get(LOAD).refused(401, "access.not_signed_in");
        product.anonymous().post(LOAD, new byte[10]).refused(401, "access.not_signed_in");
    }

    @Test
    void whoMeasuresWithoutEndWaitsAndOthersDoNot() {
        Client eager = host();
        for (int i = 0; i < 30; i++) {
            assertThat(eager.get(LOAD + "?bytes=10").status()).isEqualTo(200);
        }
        Answer refused = eager.get(LOAD + "?bytes=10");
        refused.refused(429, "linetest.too_often");
        assertThat(refused.json().at("/params/seconds").asInt()).isBetween(1, 11);
        eager.post(LOAD, new byte[10]).refused(429, "linetest.too_often");
        assertThat(host().get(LOAD + "?bytes=10").status()).isEqualTo(200);
    }

    private Client host() {
        return product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.randomUUID());
    }
}
