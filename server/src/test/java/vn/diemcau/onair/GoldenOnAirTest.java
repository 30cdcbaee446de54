package vn.diemcau.onair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.testing.Golden;

class GoldenOnAirTest {

    private static final String OPERATOR = "Điều khiển sân khấu";
    private static final String QUANG_TRI = "Điểm cầu Quảng Trị";
    private static final CannotAir NO_SOUND =
            new CannotAir(RefusalReason.NO_SOUND, "Đang đổi micro, cần năm phút.");

    private static final CallView ON_AIR =
            new CallView(
                    call("02"),
                    6,
                    new NamedPoint(point("33"), "Điểm cầu Hà Giang", "Hà Giang"),
                    CallState.ON_AIR,
                    300,
                    at("00:00"),
                    OPERATOR,
                    at("01:00"),
                    at("01:30"),
                    at("00:20"),
                    "Cán bộ kỹ thuật (thử)",
                    at("01:30"),
                    null,
                    at("06:30"),
                    null,
                    null);
    private static final CallView COMING =
            new CallView(
                    call("01"),
                    7,
                    new NamedPoint(point("22"), QUANG_TRI, "Quảng Trị"),
                    CallState.STANDBY,
                    null,
                    at("05:00"),
                    OPERATOR,
                    at("06:00"),
                    at("06:30"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
    private static final CallView LAST =
            new CallView(
                    call("03"),
                    5,
                    new NamedPoint(point("44"), "Trường Đại học Huế", null),
                    CallState.REFUSED,
                    null,
                    at("00:00"),
                    OPERATOR,
                    at("01:00"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    at("00:20"),
                    NO_SOUND);
    private static final BoardView BOARD =
            new BoardView(
                    6,
                    ON_AIR,
                    COMING,
                    new NamedPoint(point("55"), "Điểm cầu Cà Mau", "Cà Mau"),
                    LAST);
    private static final OwnOnAir OWN =
            new OwnOnAir(
                    point("22"),
                    QUANG_TRI,
                    false,
                    new OwnCall(
                            call("01"),
                            CallState.STANDBY,
                            null,
                            at("05:00"),
                            at("06:00"),
                            at("06:30"),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));

    /** Rules G6 and G7. */
    @Test
    void everyFactAboutPointsOnAirIsWrittenAsInTheGoldenFile() {
        List<JsonNode> payloads = new ArrayList<>();
        for (JsonNode fact : Golden.message("out/facts-onair").path("facts")) {
            ObjectNode payload = fact.deepCopy();
            payload.remove(List.of("revision", "at"));
            payloads.add(payload);
        }

        assertThat(payloads)
                .containsExactly(
                        Golden.written(new OnAirFact.Changed(BOARD)),
                        Golden.written(new OnAirFact.Own(OWN)));
        assertThat(OnAirFact.class.getAnnotation(JsonSubTypes.class).value())
                .hasSameSizeAs(payloads);
    }

    /** Rules A1 and A2. */
    @Test
    void answersAreWrittenAsInTheGoldenFiles() {
        assertThat(Golden.written(BOARD)).isEqualTo(Golden.message("out/ack-onair").path("result"));
        assertThat(Golden.written(OWN))
                .isEqualTo(Golden.message("out/ack-onair-answer").path("result"));
        JsonNode refused = Golden.message("out/refused-onair");
        assertThat(refused.path("code").asText()).isEqualTo(OnAirError.SOMEBODY_CALLED.code());
        assertThat(refused.path("params"))
                .isEqualTo(Golden.written(Map.of("point", QUANG_TRI, "by", OPERATOR)));
    }

    private static OnAirCallId call(String end) {
        return OnAirCallId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e5a" + end);
    }

    private static BridgePointId point(String end) {
        return BridgePointId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4c" + end);
    }

    private static Instant at(String minutes) {
        return Instant.parse("2023-08-15T01:" + minutes + ".125Z");
    }
}
