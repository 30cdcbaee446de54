package vn.diemcau.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class SigningKeyIT {

    @Test
    void aSignatureFitsItsMessageAndNoOther(Product product) {
        SigningKey key = product.bean(SigningKey.class);
        byte[] signature = key.sign("Điểm cầu Quảng Trị".getBytes(UTF_8));
        assertThat(key.sign("Điểm cầu Quảng Trị".getBytes(UTF_8))).isEqualTo(signature);
        assertThat(key.sign("Điểm cầu Quảng Nam".getBytes(UTF_8))).isNotEqualTo(signature);
    }

    @Test
    void theKeyIsMadeOnceAndKept(Product product) {
        SigningKey key = product.bean(SigningKey.class);
        byte[] before = key.sign(new byte[] {1});
        key.load(new Object());
        assertThat(key.sign(new byte[] {1})).isEqualTo(before);
    }
}
