package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.asyncapi.Yaml;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class AsyncApiIT {

    /** Rule V5. */
    @Test
    void theProductServesItsAsyncApiDocumentToEverybody(Product product) {
        Answer answer = product.anonymous().send(product.anonymous().request("/asyncapi"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Yaml.read(answer.text()).at("/channels/live/address").asText())
                .isEqualTo("/live");
    }
}
