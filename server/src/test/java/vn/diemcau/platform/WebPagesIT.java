package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class WebPagesIT {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/(?:p|assets)/[^\"]+\\.js)\"");

    @ParameterizedTest
    @CsvSource({
        "/j/ABCD2345, /p/join",
        "/reply, /p/reply",
        "/feedback, /p/feedback",
        "/, /assets/",
        "/events/018f-some-id, /assets/",
        "/sign-in, /assets/"
    })
    void everyAddressThatAPersonOpensGetsItsPage(String path, String script, Product product) {
        Answer answer = page(product, path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/html; charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(scripts(answer)).anySatisfy(found -> assertThat(found).startsWith(script));
    }

    @Test
    void theFilesOfAPageMayBeKeptForEverAndTravelCompressed(Product product) throws IOException {
        String script = scripts(page(product, "/")).getFirst();
        Answer plain = product.anonymous().send(product.anonymous().request(script));
        Answer packed =
                product.anonymous()
                        .send(
                                product.anonymous()
                                        .request(script)
                                        .header("Accept-Encoding", "gzip"));

        assertThat(plain.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
        assertThat(plain.headers().firstValue("Content-Type"))
                .hasValue("text/javascript; charset=utf-8");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(packed.bytes().length).isLessThan(plain.bytes().length);
        assertThat(unpacked(packed)).isEqualTo(plain.text());
    }

    @Test
    void aPageThatTheBrowserHasIsNotSentAgain(Product product) {
        String tag = page(product, "/").headers().firstValue("ETag").orElseThrow();
        Answer again =
                product.anonymous()
                        .send(
                                product.anonymous()
                                        .request("/")
                                        .header("Accept", "text/html")
                                        .header("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/missing-12345678.js", "/p/missing.css", "/assets/"})
    void aFileThatIsNotThereIsNotFoundEvenForABrowser(String path, Product product) {
        page(product, path).refused(404, "request.not_found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../application.yaml",
                "/%2e%2e/application.yaml",
                "/..%2fapplication.yaml",
                "/META-INF/beans.xml",
                "/application.yaml"
            })
    void noAddressLeadsOutOfTheWebClient(String path, Product product) {
        Answer answer = page(product, path);
        assertThat(answer.text()).doesNotContain("pool-size").doesNotContain("bean-discovery");
    }

    @Test
    void aProgramThatAsksForNoPageGetsAProblem(Product product) {
        product.anonymous()
                .send(product.anonymous().request("/nowhere"))
                .refused(404, "request.not_found");
    }

    @Test
    void theApiAnswersForItselfBelowItsPath(Product product) {
        Answer answer = page(product, "/api/nowhere");
        answer.refused(404, "request.not_found");
    }

    @Test
    void nothingCanBePostedToAPage(Product product) {
        Answer answer =
                product.anonymous()
                        .send(
                                product.anonymous()
                                        .request("/events")
                                        .POST(
                                                java.net.http.HttpRequest.BodyPublishers.ofString(
                                                        "{}")));
        answer.refused(405, "request.method_not_allowed");
        assertThat(String.join(",", answer.headers().allValues("Allow"))).contains("GET", "HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/j", "/j/3T58MDM3", "/reply", "/feedback", "/door/"})
    void addressesThatPeopleAreGivenAnswerWhoeverTakesAnything(String path, Product product) {
        Answer preview =
                product.anonymous().send(product.anonymous().request(path).header("Accept", "*/*"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).startsWith("<!doctype html>");
    }

    @Test
    void aPathThatIsNoPageIsNotFoundForWhoeverDoesNotAskForOne(Product product) {
        product.anonymous()
                .send(product.anonymous().request("/there/is/nothing").header("Accept", "*/*"))
                .refused(404, "request.not_found");
    }

    private static Answer page(Product product, String path) {
        return product.anonymous()
                .send(product.anonymous().request(path).header("Accept", "text/html,*/*;q=0.8"));
    }

    private static List<String> scripts(Answer page) {
        return SCRIPT.matcher(page.text()).results().map((MatchResult r) -> r.group(1)).toList();
    }

    private static String unpacked(Answer packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
