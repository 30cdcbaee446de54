package vn.diemcau.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class SigningKeysIT {

    @Test
    void aSignatureFitsItsMessageAndNoOther(Product product) {
        SigningKeys keys = product.bean(SigningKeys.class);
        byte[] signature = keys.sign(SigningPurpose.PASSES, "Điểm cầu Quảng Trị".getBytes(UTF_8));
        assertThat(keys.sign(SigningPurpose.PASSES, "Điểm cầu Quảng Trị".getBytes(UTF_8)))
                .isEqualTo(signature);
        assertThat(keys.sign(SigningPurpose.PASSES, "Điểm cầu Quảng Nam".getBytes(UTF_8)))
                .isNotEqualTo(signature);
    }

    @Test
    void aSignatureForOnePurposeIsNoneForAnother(Product product) {
        SigningKeys keys = product.bean(SigningKeys.class);
        assertThat(keys.sign(SigningPurpose.PASSES, new byte[] {1}))
                .isNotEqualTo(keys.sign(SigningPurpose.LIVE_TICKETS, new byte[] {1}));
    }

    @Test
    void theKeyIsMadeOnceAndKept(Product product) {
        SigningKeys keys = product.bean(SigningKeys.class);
        byte[] before = keys.sign(SigningPurpose.PASSES, new byte[] {1});
        keys.load(new Object());
        assertThat(keys.sign(SigningPurpose.PASSES, new byte[] {1})).isEqualTo(before);
    }
}
