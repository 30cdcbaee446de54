package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class HealthIT {

    @Test
    void isAliveAsLongAsItAnswers(Product product) {
        JsonNode health = ask(product, "/health/live").ok();
        assertThat(health.path("status").asText()).isEqualTo("UP");
    }

    @Test
    void isReadyWithADatabaseAndWhileItAcceptsWork(Product product) {
        JsonNode health = ask(product, "/health/ready").ok();
        assertThat(health.path("checks").findValuesAsText("name"))
                .contains("database", "accepts-work");
        assertThat(health.path("checks").findValuesAsText("status")).containsOnly("UP");
    }

    @Test
    void givesItsFiguresInTheFormatOfPrometheus(Product product) {
        Answer metrics =
                product.anonymous()
                        .send(
                                product.anonymous()
                                        .request("/metrics")
                                        .header("Accept", "text/plain"));
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.text())
                .contains("# TYPE ")
                .contains("database_connections_active")
                .containsPattern("recurring_failures_total\\{[^}]*name=\"housekeeping\"");
    }

    @Test
    void everyAnswerHasItsRequestIdAndTheSecurityHeaders(Product product) {
        Answer answer = ask(product, "/health/live");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
    }

    private static Answer ask(Product product, String path) {
        return product.anonymous().send(product.anonymous().request(path));
    }
}
