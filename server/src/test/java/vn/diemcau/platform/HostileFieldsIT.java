package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.diemcau.access.AccessTable;
import vn.diemcau.access.Endpoint;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.directory.PersonId;
import vn.diemcau.event.Meeting;
import vn.diemcau.importing.Importing;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/**
 * Bodies and queries that are almost right, sent to things that exist: every field as long as it
 * may be and full of what the database or JSON takes for special, and every field left out, at any
 * depth.
 */
@ProductTest
class HostileFieldsIT {

    private static final List<String> CHARACTERS = List.of("x", "đ", "\"", "🌸", "%", "\\");

    private final Client everybody;
    private final Map<String, String> things;
    private final Map<Class<?>, Supplier<UUID>> ids;

    HostileFieldsIT(Product product) {
        Client organizer = product.as(Role.ORGANIZER);
        Meeting meeting = new Meeting(organizer);
        String session = meeting.publishedSession("Buổi có dữ liệu lạ");
        var detail = organizer.get("sessions/" + session).ok();
        String point =
                id(
                        organizer.post(
                                "sessions/" + session + "/bridge-points",
                                Map.of("level", "MAIN", "name", "Trụ sở")));
        String form =
                id(
                        organizer.post(
                                "sessions/" + session + "/feedback-forms",
                                Map.of("title", "Phiếu có dữ liệu lạ", "fields", List.of())));
        String person = id(organizer.post("people", Map.of("name", "Người có dữ liệu lạ")));
        this.everybody = everybody(product);
        String list =
                id(
                        Importing.people(everybody)
                                .upload(
                                        "Họ tên;Ghi chú\nLê Dữ Liệu Lạ;x\nVũ Dữ Liệu Lạ;y"
                                                .getBytes(StandardCharsets.UTF_8),
                                        "la.csv"));
        this.ids = Map.of(PersonId.class, somebodyOf(alike(organizer)));
        String account =
                id(
                        product.as(Role.ADMINISTRATOR)
                                .post(
                                        "accounts",
                                        Map.of(
                                                "email",
                                                Ids.next() + "@thu.example",
                                                "name",
                                                "Tài khoản có dữ liệu lạ",
                                                "locale",
                                                "vi",
                                                "grants",
                                                List.of())));
        this.things =
                Map.of(
                        "feedback-forms",
                        form,
                        "people",
                        person,
                        "imports",
                        list,
                        "accounts",
                        account,
                        "sessions",
                        session,
                        "events",
                        detail.path("eventId").asText(),
                        "join",
                        detail.path("joinCode").asText(),
                        "bridge-points",
                        point,
                        "organizations",
                        meeting.organization("Đơn vị có dữ liệu lạ"));
    }

    @TestFactory
    Stream<DynamicTest> everyFieldTakesOrRefusesWhatItsLimitAllows() {
        return withBody()
                .map(
                        endpoint ->
                                DynamicTest.dynamicTest(
                                        endpoint.toString(),
                                        () -> {
                                            for (int i = 0; i < 3 * CHARACTERS.size(); i++) {
                                                String character =
                                                        CHARACTERS.get(i % CHARACTERS.size());
                                                int turn = i / CHARACTERS.size();
                                                send(
                                                        endpoint,
                                                        new SampleBody(character, turn, ids)
                                                                .of(bodyOf(endpoint)));
                                            }
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> everyFieldMayBeMissing() {
        return withBody()
                .map(
                        endpoint ->
                                DynamicTest.dynamicTest(
                                        endpoint.toString(),
                                        () ->
                                                new SampleBody("x", 0, ids)
                                                        .withNulls(bodyOf(endpoint))
                                                        .forEach(body -> send(endpoint, body))));
    }

    @TestFactory
    Stream<DynamicTest> everyPartOfAQueryMayBeAnything() {
        return AccessTable.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> !queryOf(endpoint).isEmpty())
                .map(
                        endpoint ->
                                DynamicTest.dynamicTest(
                                        endpoint.toString(), () -> sendQueries(endpoint)));
    }

    private void sendQueries(Endpoint endpoint) {
        for (String name : queryOf(endpoint)) {
            for (String character : CHARACTERS) {
                for (String value : List.of(character, character.repeat(300))) {
                    String query = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
                    assertHarmless(everybody.get(path(endpoint) + "?" + query));
                }
            }
        }
    }

    private void send(Endpoint endpoint, Map<String, Object> body) {
        assertHarmless(everybody.call(endpoint.method(), path(endpoint), body));
    }

    private static void assertHarmless(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isNotEqualTo(500);
    }

    private String path(Endpoint endpoint) {
        String thing = things.get(endpoint.path().split("/", -1)[0]);
        return thing == null || !endpoint.path().matches("[a-z-]+/\\{\\w+}.*")
                ? endpoint.pathToNothing()
                : endpoint.path()
                        .replaceFirst("\\{\\w+}", thing)
                        // The rows of a list are counted from its header on.
                        .replace("{number}", "2")
                        .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private static Stream<Endpoint> withBody() {
        return AccessTable.endpoints().stream().filter(endpoint -> body(endpoint).isPresent());
    }

    private static Class<?> bodyOf(Endpoint endpoint) {
        return body(endpoint).orElseThrow();
    }

    private static Optional<Class<?>> body(Endpoint endpoint) {
        return Arrays.stream(endpoint.code().getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .<Class<?>>map(Parameter::getType)
                .filter(Class::isRecord)
                .findFirst();
    }

    private static List<String> queryOf(Endpoint endpoint) {
        return Arrays.stream(endpoint.code().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .toList();
    }

    /** Records of one person, as they are found and made one. */
    private static List<UUID> alike(Client organizer) {
        return IntStream.range(0, 12)
                .mapToObj(
                        number ->
                                organizer.post(
                                        "people",
                                        Map.of(
                                                "name",
                                                "Người trùng dữ liệu lạ",
                                                "phone",
                                                "0912345678")))
                .map(HostileFieldsIT::id)
                .map(UUID::fromString)
                .toList();
    }

    /** One after the other, and again from the first. */
    private static Supplier<UUID> somebodyOf(List<UUID> people) {
        AtomicInteger next = new AtomicInteger();
        return () -> people.get(Math.floorMod(next.getAndIncrement(), people.size()));
    }

    private static String id(Answer answer) {
        return answer.ok().path("id").asText();
    }

    private static Client everybody(Product product) {
        Grant[] grants =
                Arrays.stream(Role.values())
                        .map(role -> new Grant(role, ScopeKind.SYSTEM, null))
                        .toArray(Grant[]::new);
        return product.as(grants)
                .with("dc_participant", product.asParticipant(Ids.next()).cookie("dc_participant"));
    }
}
