package vn.diemcau.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.testing.Golden;

class GoldenVideoFactsTest {

    private static final BridgePointId POINT =
            BridgePointId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b41");
    private static final AdminUnitId PROVINCE =
            AdminUnitId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b43");
    private static final LineBrief FIRST =
            new LineBrief(
                    LineId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b51"),
                    LineKind.JITSI,
                    "Phòng chính");
    private static final LineBrief SECOND =
            new LineBrief(
                    LineId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b52"),
                    LineKind.BIG_BLUE_BUTTON,
                    "Phòng dự phòng");

    /** Rules X1, X2. */
    @Test
    void everyFactAboutLinesIsWrittenAsInTheGoldenFile() {
        List<JsonNode> payloads = new ArrayList<>();
        for (JsonNode fact : Golden.message("out/facts-video").path("facts")) {
            ObjectNode payload = fact.deepCopy();
            payload.remove(List.of("revision", "at"));
            payloads.add(payload);
        }

        assertThat(payloads)
                .containsExactly(
                        Golden.written(
                                new VideoFact.Switched(
                                        SwitchScope.POINT,
                                        "Quảng Trị",
                                        PROVINCE,
                                        POINT,
                                        FIRST,
                                        SECOND,
                                        false,
                                        "Phòng chính bị nghẽn",
                                        "Nguyễn Thị Hồng")),
                        Golden.written(
                                new VideoFact.Moved(
                                        SwitchScope.SESSION,
                                        null,
                                        null,
                                        SECOND,
                                        Line.textOnly().brief(),
                                        true,
                                        null)),
                        Golden.written(new VideoFact.Lines(null)));
        assertThat(VideoFact.class.getAnnotation(JsonSubTypes.class).value())
                .hasSameSizeAs(payloads);
    }
}
