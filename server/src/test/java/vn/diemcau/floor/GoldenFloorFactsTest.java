package vn.diemcau.floor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.testing.Golden;

class GoldenFloorFactsTest {

    private static final Instant AT = Instant.parse("2023-08-15T01:00:00.125Z");
    private static final FloorRequestId ID =
            FloorRequestId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b11");
    private static final BridgePointId POINT =
            BridgePointId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4c22");
    private static final String TOPIC = "Chế độ cho giáo viên dạy lớp ghép";
    private static final String NAME = "Nguyễn Thị Hồng";
    private static final String NOTE = "Cần hai phút.";
    private static final String PLACE = "Điểm cầu Quảng Trị";
    private static final Hand HAND =
            new Hand(Hand.Kind.SHIFTED, -2, "Đại biểu phải lên xe lúc 10 giờ.", "Điều hành", AT);

    private static final DeskRequest DESK =
            new DeskRequest(
                    ID,
                    7,
                    FloorState.WAITING,
                    NAME,
                    TOPIC,
                    NOTE,
                    "Trường Tiểu học Hướng Phùng",
                    PlaceKind.PRIMARY,
                    "Quảng Trị",
                    POINT,
                    PLACE,
                    false,
                    AT,
                    AT,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    0,
                    HAND);
    private static final OwnRequest OWN =
            new OwnRequest(
                    ID,
                    FloorState.WAITING,
                    TOPIC,
                    NAME,
                    NOTE,
                    POINT,
                    PLACE,
                    "Quảng Trị",
                    false,
                    AT,
                    null,
                    null,
                    null,
                    null,
                    0,
                    3,
                    true,
                    FairRule.POINT_READY,
                    FairRule.PROVINCE_ROTATION,
                    Moved.of(HAND));
    private static final QueueView QUEUE =
            new QueueView(
                    41,
                    new Speaker(
                            FloorRequestId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4d33"),
                            "Trần Văn Nam",
                            "Sách giáo khoa lớp 9",
                            "Trường THCS Đồng Văn",
                            null,
                            "Hà Giang",
                            AT,
                            null),
                    List.of(),
                    List.of(
                            new QueueView.Next(
                                    ID, "Quảng Trị", PLACE, null, null, Moved.of(HAND))));

    /** Rules W9, W10, W11, W12. */
    @Test
    void everyFactAboutTheFloorIsWrittenAsInTheGoldenFile() {
        List<JsonNode> payloads = new ArrayList<>();
        for (JsonNode fact : Golden.message("out/facts-floor").path("facts")) {
            ObjectNode payload = fact.deepCopy();
            payload.remove(List.of("revision", "at"));
            payloads.add(payload);
        }

        assertThat(payloads)
                .containsExactly(
                        Golden.written(new FloorFact.Changed(DESK)),
                        Golden.written(new FloorFact.Own(OWN)),
                        Golden.written(new FloorFact.Queue(QUEUE)),
                        Golden.written(
                                new FloorFact.Settings(
                                        new FloorSettingsView(
                                                true, 5, 3, true, FairRules.USUAL.settings(), 1))));
        assertThat(FloorFact.class.getAnnotation(JsonSubTypes.class).value())
                .hasSameSizeAs(payloads);
    }

    /** Rule A1. */
    @Test
    void theResultsOfCommandsAreWrittenAsInTheGoldenFiles() {
        assertThat(Golden.written(OWN)).isEqualTo(result("ack-floor-ask"));
        assertThat(Golden.written(DESK)).isEqualTo(result("ack-floor-step"));
    }

    private static JsonNode result(String name) {
        return Golden.message("out/" + name).path("result");
    }
}
