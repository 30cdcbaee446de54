package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The outbox within the running product. */
@ProductTest
class MailIT {

    @Test
    void whatIsQueuedLeavesByItself(Product product) throws Exception {
        product.bean(Outbox.class).enqueue(PostOffice.mailTo("so.hue@demo.example"));
        assertThat(product.mail().waitForIncomingEmail(20_000, 1)).isTrue();
        assertThat(product.mail().getReceivedMessages()[0].getSubject()).isEqualTo("Giấy mời họp");
    }

    @Test
    void healthAndMetricsTellHowTheOutboxStands(Product product) {
        Client client = product.anonymous();
        JsonNode checks = client.send(client.request("/health/ready")).ok().path("checks");
        assertThat(checks.findValuesAsText("name")).contains("mail");
        assertThat(checks.toString()).contains("\"keepsUp\":true");
        assertThat(client.send(client.request("/metrics").header("Accept", "text/plain")).text())
                .contains("mail_queued", "mail_oldest_waits_seconds");
    }
}
