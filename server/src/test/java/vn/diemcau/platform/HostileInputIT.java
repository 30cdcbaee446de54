package vn.diemcau.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.access.AccessTable;
import vn.diemcau.access.Endpoint;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Whatever is sent: a problem that says nothing about our insides, and never a 500. */
@ProductTest
class HostileInputIT {

    private static final int LIMIT = 1_048_576;

    @TestFactory
    Stream<DynamicTest> everyEndpointRefusesBodiesThatAreNoneOfIts(Product product) {
        Client everybody = everybody(product);
        return AccessTable.endpoints().stream()
                .filter(Endpoint::hasBody)
                .map(
                        endpoint ->
                                DynamicTest.dynamicTest(
                                        endpoint.toString(),
                                        () -> sendHostileBodies(everybody, endpoint)));
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointRefusesPathsAndQueriesThatMeanNothing(Product product) {
        Client everybody = everybody(product);
        return AccessTable.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("GET") || endpoint.hasParameters())
                .map(
                        endpoint ->
                                DynamicTest.dynamicTest(
                                        endpoint.toString(),
                                        () -> sendHostilePaths(everybody, endpoint)));
    }

    @Test
    void unknownPathsWrongMethodsAndForeignFormatsSayWhatIsWrong(Product product) {
        Client client = product.as(Role.ADMINISTRATOR);
        client.get("there/is/nothing").refused(404, "request.not_found");
        Answer wrongMethod = client.delete("me").refused(405, "request.method_not_allowed");
        assertThat(wrongMethod.headers().firstValue("Allow").orElse(""))
                .contains("GET", "PATCH")
                .doesNotContain("DELETE");
        client.call("FOO", "me", null).refused(405, "request.method_not_allowed");
        client.send(
                        client.request("/api/sign-in")
                                .setHeader("Content-Type", "application/xml")
                                .POST(BodyPublishers.ofString("<a/>")))
                .refused(415, "request.media_type");
    }

    @Test
    void whoAsksForAnotherFormatGetsJson(Product product) {
        for (String accept : List.of("application/xml", "text/html", "rubbish", "a/b;q=x")) {
            Client client = product.anonymous();
            client.send(client.request("/api/me").header("Accept", accept).GET())
                    .refused(401, "access.not_signed_in");
        }
    }

    @Test
    void badJsonIsNamedAsSuch(Product product) {
        Client client = product.anonymous();
        signIn(client, "{\"email\":").refused(400, "request.malformed");
        signIn(client, "").refused(400, "request.malformed");
        signIn(client, "null").refused(400, "request.malformed");
        signIn(client, "{\"email\":\"a\",\"email\":\"b\",\"password\":\"c\"}")
                .refused(400, "request.malformed");
        signIn(client, "{\"email\":\"a\",\"password\":\"b\"} {}").refused(400, "request.malformed");
        signIn(client, "{\"email\":5,\"password\":\"b\"}").refused(400, "request.wrong_type");
        signIn(client, "{\"email\":[\"a\"],\"password\":\"b\"}").refused(400, "request.wrong_type");
        signIn(client, "{\"emial\":\"a\",\"password\":\"b\"}")
                .refused(400, "request.unknown_field");
        signIn(client, "{\"email\":" + "[".repeat(1000)).refused(400, "request.wrong_type");
        signIn(client, "{\"x\":".repeat(1000)).refused(400, "request.malformed");
    }

    @Test
    void badValuesInAQueryAreNamed(Product product) {
        Client client = product.as(Role.ADMINISTRATOR);
        Answer answer = client.get("accounts?page=abc");
        answer.refused(400, "request.wrong_type");
        assertThat(answer.json().path("params").path("field").asText()).isEqualTo("page");
        client.get("accounts?role=KING").refused(400, "request.wrong_type");
        assertThat(client.get("accounts?page=-5&size=100000").ok().path("size").asInt())
                .isEqualTo(200);
    }

    @Test
    void aProvinceIsFilteredByItsCodeAndByNothingElse(Product product) {
        Client client = product.as(Role.ORGANIZER);
        String path = "sessions/" + new Meeting(client).publishedSession("Lọc theo tỉnh");
        client.get(path + "/questions?province=45").ok();
        for (String province : List.of("%C4%91", "4", "045", "x", "%F0%9F%8C%B8", "-1")) {
            client.get(path + "/questions?province=" + province).refused(400, "request.wrong_type");
        }
    }

    @Test
    void aGrantWithoutItsRoleIsRefused(Product product) {
        Map<String, Object> grant = new LinkedHashMap<>();
        grant.put("role", null);
        grant.put("scopeKind", "SYSTEM");
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("email", Ids.next() + "@thu.example");
        account.put("name", "Không vai trò");
        account.put("locale", "vi");
        account.put("grants", List.of(grant));
        Client client = product.as(Role.ADMINISTRATOR);
        client.post("accounts", account).refused(400, "request.invalid_fields");
        grant.put("role", "ORGANIZER");
        grant.put("scopeKind", null);
        assertProblem(client.post("accounts", account));
        grant.put("scopeKind", "SYSTEM");
        String id = client.post("accounts", account).ok().path("id").asText();
        grant.put("role", null);
        client.put("accounts/" + id + "/grants", Map.of("version", 0, "grants", List.of(grant)))
                .refused(400, "request.invalid_fields");
    }

    @Test
    void asManyOptionsAsAreAllowedFitHoweverTheyAreQuoted(Product product) {
        Client client = product.as(Role.ORGANIZER);
        String path = "sessions/" + new Meeting(client).publishedSession("Phiếu nhiều lựa chọn");
        List<Map<String, String>> options = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String text = "\"".repeat(195) + i;
            options.add(Map.of("vi", text, "en", text));
        }
        Map<String, Object> field =
                Map.of("kind", "CHOICE", "labelVi", "Chọn", "required", false, "options", options);
        JsonNode form =
                client.post(
                                path + "/feedback-forms",
                                Map.of("title", "Phiếu", "fields", List.of(field)))
                        .ok();
        assertThat(form.path("fields").get(0).path("options")).hasSize(20);
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedHoweverItIsSent(Product product) {
        byte[] tooMuch = new byte[8 * LIMIT];
        java.util.Arrays.fill(tooMuch, (byte) ' ');
        Client client = product.anonymous();
        client.post("sign-in", tooMuch).refused(413, "request.too_large");
        client.send(
                        client.request("/api/sign-in")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new java.io.ByteArrayInputStream(tooMuch))))
                .refused(413, "request.too_large");
    }

    @Test
    void brokenUtf8IsRefused(Product product) {
        byte[] body = "{\"email\":\"\u00ff\u00fe\",\"password\":\"x\"}".getBytes(ISO_8859_1);
        product.anonymous().post("sign-in", body).refused(400, "request.malformed");
        byte[] utf32 = {0, 0, 0, '{', 0, 0x7f, 0x7f, 0x7f};
        product.anonymous().post("sign-in", utf32).refused(400, "request.malformed");
    }

    @Test
    void namesAreBoundedAndTheirLimitIsTold(Product product) {
        Answer answer = create(product, "n".repeat(10_000));
        answer.refused(400, "request.invalid_fields");
        assertThat(answer.json().path("params").path("fields").path("name").asText())
                .isEqualTo("Size:0:120");
    }

    @Test
    void htmlIsTextAndComesBackAsJsonThatNoBrowserTakesForAPage(Product product) {
        String html = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        Answer answer = create(product, html);
        assertThat(answer.ok().path("name").asText()).isEqualTo(html);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void whatIsNoCharacterIsLeftOutAndWhatIsOneIsKept(Product product) {
        assertThat(created(product, "Nguyễn\\u0000 Văn\\u202e A\\ud800 \\ud83c\\udf38"))
                .isEqualTo("Nguyễn Văn A 🌸");
        assertThat(created(product, "Nguye\\u0302\\u0303n")).isEqualTo("Nguyễn");
    }

    @Test
    void aRequestFromAForeignPageIsRefused(Product product) {
        Client client = product.anonymous();
        client.send(
                        client.request("/api/sign-in")
                                .setHeader("Origin", "https://evil.example")
                                .POST(BodyPublishers.ofString("{}")))
                .refused(403, "request.foreign_origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET\r\n\r\n",
                "GET /api/me\r\n\r\n",
                "GET /api/me HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /api/m|e HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/accounts?q=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/me HTTP/1.1\r\nno colon here\r\n\r\n",
                "GET /api/me HTTP/1.1\r\nHost: x\r\nBad\u0001Name: y\r\n\r\n",
                "POST /api/sign-in HTTP/1.1\r\nSec-Fetch-Site: same-origin\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /api/sign-in HTTP/1.1\r\nSec-Fetch-Site: same-origin\r\nHost: x\r\nContent-Length: many\r\n\r\n",
                "POST /api/sign-in HTTP/1.1\r\nSec-Fetch-Site: same-origin\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "BREW /api/me HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET http://[::1 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n"
            })
    void whatIsNotEvenARequestIsAnsweredWithAProblemToo(String bytes, Product product) {
        assertHarmless(new RawRequest(product.port()).send(bytes.getBytes(ISO_8859_1)));
    }

    @Test
    void headersAndAddressesBeyondTheirLimitAreRefused(Product product) {
        String header = "GET /api/me HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(100_000) + "\r\n\r\n";
        assertHarmless(new RawRequest(product.port()).send(header.getBytes(UTF_8)));
        String address = "GET /api/" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n";
        assertHarmless(new RawRequest(product.port()).send(address.getBytes(UTF_8)));
    }

    private static void sendHostileBodies(Client client, Endpoint endpoint) {
        List<Object> bodies = new ArrayList<>();
        for (String body :
                List.of(
                        "",
                        "null",
                        "[]",
                        "\"x\"",
                        "5",
                        "{",
                        "{}",
                        "{\"a\":1}",
                        "[[[[[[[[",
                        "true",
                        "{\"version\":\"x\"}",
                        "{\"version\":99999999999}",
                        "<a/>")) {
            bodies.add(body);
        }
        bodies.add(new byte[] {(byte) 0xff, (byte) 0xfe, '{'});
        for (Object value :
                List.of(-1, 1.5, "x".repeat(10_000), "\u0000", "<script>", List.of(), Map.of())) {
            bodies.add(allFields(endpoint, value));
        }
        for (Object body : bodies) {
            assertProblem(client.call(endpoint.method(), endpoint.pathToNothing(), body));
        }
    }

    // Every field that the body has, each with a value that fits few of them.
    private static Map<String, Object> allFields(Endpoint endpoint, Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (java.lang.reflect.Parameter parameter : endpoint.code().getParameters()) {
            if (parameter.getType().isRecord()) {
                for (var component : parameter.getType().getRecordComponents()) {
                    fields.put(component.getName(), value);
                }
            }
        }
        return fields;
    }

    private static void sendHostilePaths(Client client, Endpoint endpoint) {
        Object body = endpoint.hasBody() ? Map.of() : null;
        if (endpoint.hasParameters()) {
            for (String value :
                    List.of(
                            "x",
                            "%00",
                            "%ff%fe",
                            "..%2f..",
                            "%F0%9F%8C%B8",
                            "a".repeat(2000),
                            "'--")) {
                assertProblem(client.call(endpoint.method(), endpoint.pathWith(value), body));
            }
        }
        if (endpoint.method().equals("GET")) {
            for (String query :
                    List.of(
                            "q=%ff%fe",
                            "q=%00",
                            "page=x",
                            "size=1e9",
                            "page=-1&size=-1",
                            "q=%25_!",
                            "q=" + "a".repeat(5000),
                            "state=x&level=x&order=x&on=x&parent=x&revision=x")) {
                assertHarmless(client.get(endpoint.pathToNothing() + "?" + query));
            }
        }
    }

    private static void assertProblem(Answer answer) {
        assertHarmless(answer);
        if (answer.status() >= 400) {
            assertThat(answer.code()).as(answer.text()).contains(".");
        }
    }

    private static void assertHarmless(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isNotEqualTo(500);
        assertHarmless(answer.text());
        if (answer.status() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as("%s %s", answer.status(), answer.text())
                    .startsWith(Problem.MEDIA_TYPE);
        }
    }

    private static void assertHarmless(RawRequest.RawAnswer answer) {
        if (answer.isEmpty()) {
            return;
        }
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.text()).containsIgnoringCase("content-type: " + Problem.MEDIA_TYPE);
        assertHarmless(answer.text());
    }

    private static void assertHarmless(String text) {
        assertThat(text).doesNotContain("Exception", "\tat ", "select ", "java.", "see server log");
    }

    private static Answer create(Product product, String name) {
        return product.as(Role.ADMINISTRATOR)
                .post(
                        "accounts",
                        Map.of(
                                "email",
                                Ids.next() + "@thu.example",
                                "name",
                                name,
                                "locale",
                                "vi",
                                "grants",
                                List.of()));
    }

    private static String created(Product product, String nameInJson) {
        JsonNode account =
                product.as(Role.ADMINISTRATOR)
                        .post(
                                "accounts",
                                """
                                {"email":"%s@thu.example","name":"%s","locale":"vi","grants":[]}
                                """
                                        .formatted(UUID.randomUUID(), nameInJson))
                        .ok();
        return account.path("name").asText();
    }

    private static Answer signIn(Client client, String body) {
        return client.post("sign-in", body);
    }

    /** Everything that there is to be, in one browser. */
    private static Client everybody(Product product) {
        List<Grant> grants = new ArrayList<>();
        for (Role role : Role.values()) {
            grants.add(new Grant(role, ScopeKind.SYSTEM, null));
        }
        Client client = product.as(grants.toArray(Grant[]::new));
        return client.with(
                "dc_participant", product.asParticipant(Ids.next()).cookie("dc_participant"));
    }
}
