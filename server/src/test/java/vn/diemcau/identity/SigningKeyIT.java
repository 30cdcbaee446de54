package vn.diemcau.identity;

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
        assertThat(key.isSignature("Điểm cầu Quảng Trị".getBytes(UTF_8), signature)).isTrue();
        assertThat(key.isSignature("Điểm cầu Quảng Nam".getBytes(UTF_8), signature)).isFalse();
        assertThat(key.isSignature("Điểm cầu Quảng Trị".getBytes(UTF_8), new byte[32])).isFalse();
    }

    @Test
    void theKeyIsMadeOnceAndKept(Product product) {
        SigningKey key = product.bean(SigningKey.class);
        byte[] before = key.sign(new byte[] {1});
        key.load(new Object());
        assertThat(key.sign(new byte[] {1})).isEqualTo(before);
    }
}
