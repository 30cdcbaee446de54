package vn.diemcau.linetest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.linetest.Measured.aGoodLine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class LineTestIT {

    private final Product product;
    private final TestedPoints points;
    private final Client host;

    LineTestIT(Product product) {
        this.product = product;
        this.points = new TestedPoints(product, "Kiểm tra đường truyền");
        this.host = points.hostOf(points.province);
    }

    @Test
    void aTestIsKeptWithItsVerdictAndListedNewestFirst() {
        JsonNode bad =
                points.save(host, points.school, aGoodLine().with("uploadMegabits", 0.3)).ok();
        JsonNode good =
                points.save(points.technicianOf(points.school), points.school, aGoodLine()).ok();

        assertThat(bad.path("verdict").asText()).isEqualTo("BAD");
        assertThat(bad.path("advice").get(0).path("rule").asText()).isEqualTo("UPLOAD");
        assertThat(bad.path("testedAt").asText()).isNotBlank();
        assertThat(bad.path("testedBy").asText()).isNotBlank();
        JsonNode page = points.organizer.get(TestedPoints.path(points.school)).ok();
        assertThat(page.path("items").findValuesAsText("id"))
                .containsExactly(good.path("id").asText(), bad.path("id").asText());
        assertThat(page.path("items").get(1)).isEqualTo(bad);
        JsonNode second = host.get(TestedPoints.path(points.school) + "?page=1&size=1").ok();
        assertThat(second.path("items").get(0)).isEqualTo(bad);
        assertThat(second.path("total").asInt()).isEqualTo(2);
    }

    @Test
    void aTestThatIsSentAgainIsTheSameTest() {
        Measured measured = aGoodLine();

        JsonNode first = points.save(host, points.province, measured).ok();
        JsonNode again = points.save(host, points.province, measured).ok();

        assertThat(again).isEqualTo(first);
        assertThat(host.get(TestedPoints.path(points.province)).ok().path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void aWholeTestThatIsNotBadTicksTheChecklistAndABadOneTakesNothingBack() {
        points.save(host, points.province, aGoodLine().with("lossPercent", 40)).ok();
        points.save(host, points.province, aGoodLine().without("downloadMegabits")).ok();
        assertThat(points.isTicked(points.province)).isFalse();

        points.save(host, points.province, aGoodLine().with("jitterMillis", 60)).ok();
        assertThat(points.isTicked(points.province)).isTrue();

        points.save(host, points.province, aGoodLine().with("lossPercent", 40)).ok();
        assertThat(points.isTicked(points.province)).isTrue();
    }

    @Test
    void organizersAndTheHostsAboveAreToldAndOthersAreNot() {
        try (LiveClient organizer =
                        LiveClient.connect(points.organizer, points.session, "ORGANIZER");
                LiveClient above = LiveClient.connect(host, points.session, "HOST");
                LiveClient beside =
                        LiveClient.connect(
                                points.hostOf(points.otherProvince), points.session, "HOST")) {
            points.save(host, points.school, aGoodLine()).ok();
            points.save(points.organizer, points.otherProvince, aGoodLine()).ok();

            JsonNode told = organizer.fact("line.tested");
            assertThat(told.path("pointId").asText()).isEqualTo(points.school);
            assertThat(told.path("verdict").asText()).isEqualTo("GOOD");
            assertThat(above.fact("line.tested")).isEqualTo(told);
            // Facts come in order: whoever hears the second would have heard the first before.
            assertThat(beside.fact("line.tested").path("pointId").asText())
                    .isEqualTo(points.otherProvince);
            assertThat(beside.everything()).doesNotContain(points.school);
        }
    }

    @Test
    void theTestsOfAForeignPointAreNotThere() {
        String foreign = TestedPoints.path(points.otherProvince);
        for (Client somebody :
                new Client[] {
                    host,
                    points.technicianOf(points.province),
                    product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID())
                }) {
            somebody.get(foreign).refused(404, "bridge.not_found");
            somebody.post(foreign, aGoodLine().body()).refused(404, "bridge.not_found");
        }
        host.get(TestedPoints.path(UUID.randomUUID().toString())).refused(404, "bridge.not_found");
    }

    @Test
    void whoOnlyRunsTheSessionTestsNoPoint() {
        String event =
                points.organizer.get("sessions/" + points.session).ok().path("eventId").asText();
        Client moderator = product.as(Role.MODERATOR, ScopeKind.EVENT, UUID.fromString(event));
        moderator.get(TestedPoints.path(points.school)).refused(403, "access.not_allowed");
        points.save(moderator, points.school, aGoodLine()).refused(403, "access.not_allowed");
        points.save(product.anonymous(), points.school, aGoodLine())
                .refused(401, "access.not_signed_in");
    }

    @ParameterizedTest
    @CsvSource({
        "roundTripMillis, -1",
        "roundTripMillis, 60001",
        "jitterMillis, -5",
        "lossPercent, 100.5",
        "lossPercent, -0.1",
        "downloadMegabits, 1e9",
        "uploadMegabits, -1",
        "microphoneLevel, 101"
    })
    void whatCannotHaveBeenMeasuredIsRefused(String field, double value) {
        Object written =
                field.endsWith("Millis") || field.endsWith("Level") ? (Object) (int) value : value;
        points.save(host, points.province, aGoodLine().with(field, written))
                .refused(400, "request.invalid_fields");
    }

    @Test
    void hostileInputIsRefused() {
        for (Measured wrong :
                new Measured[] {
                    aGoodLine().with("browser", " "),
                    aGoodLine().with("browser", "x".repeat(101)),
                    aGoodLine().without("device"),
                    aGoodLine().without("id"),
                    aGoodLine().without("camera")
                }) {
            points.save(host, points.province, wrong).refused(400, "request.invalid_fields");
        }
        for (Measured wrong :
                new Measured[] {
                    aGoodLine().with("verdict", "GOOD"),
                    aGoodLine().with("camera", "PERHAPS"),
                    aGoodLine().with("id", "17"),
                    aGoodLine().with("lossPercent", "NaN")
                }) {
            assertThat(points.save(host, points.province, wrong).status()).isEqualTo(400);
        }
        assertThat(host.get(TestedPoints.path(points.province)).ok().path("total").asInt())
                .isZero();
    }

    @Test
    void aTestInWhichEverythingWasSkippedIsNone() {
        Measured nothing =
                aGoodLine()
                        .without(
                                "roundTripMillis",
                                "jitterMillis",
                                "lossPercent",
                                "downloadMegabits",
                                "uploadMegabits",
                                "microphoneLevel")
                        .with("camera", "NOT_TRIED")
                        .with("microphone", "NOT_TRIED")
                        .with("speaker", "NOT_TRIED");
        points.save(host, points.province, nothing).refused(400, "linetest.nothing_measured");
    }

    @Test
    void nothingIsTestedAnyMoreOnceTheEventHasEnded() {
        TestedPoints ended = new TestedPoints(product, "Đã hủy");
        String event =
                ended.organizer.get("sessions/" + ended.session).ok().path("eventId").asText();
        ended.organizer.post("events/" + event + "/cancel").ok();
        ended.save(ended.hostOf(ended.province), ended.province, aGoodLine())
                .refused(409, "bridge.event_ended");
    }

    @Test
    void whoTestsMoreOftenThanAPersonWaits() {
        Client eager = points.hostOf(points.otherProvince);
        for (int i = 0; i < 20; i++) {
            points.save(eager, points.otherProvince, aGoodLine()).ok();
        }
        points.save(eager, points.otherProvince, aGoodLine()).refused(429, "linetest.too_often");
        points.save(points.organizer, points.otherProvince, aGoodLine()).ok();
    }
}
