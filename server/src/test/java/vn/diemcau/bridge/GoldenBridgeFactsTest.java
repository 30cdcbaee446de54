package vn.diemcau.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.testing.Golden;

class GoldenBridgeFactsTest {

    private static final BridgePointId POINT = new BridgePointId(id("4b41"));
    private static final PointRow ROW =
            new PointRow(
                    POINT,
                    new BridgePointId(id("4b42")),
                    List.of(new BridgePointId(id("4b42"))),
                    PointLevel.SCHOOL,
                    "Trường Tiểu học Hướng Phùng",
                    "45-0012",
                    new AdminUnitId(id("4b43")),
                    "Lê Văn An",
                    "Nguyễn Thị Hồng",
                    "Hồ Văn Dũng",
                    "0912 345 678",
                    PointState.INCIDENT,
                    3,
                    5,
                    "Mất điện",
                    PointLine.WEAK,
                    Instant.parse("2023-08-15T00:59:30.125Z"),
                    7);

    /** Rule B1. */
    @Test
    void everyFactAboutBridgePointsIsWrittenAsInTheGoldenFile() {
        List<JsonNode> payloads = new ArrayList<>();
        for (JsonNode fact : Golden.message("out/facts-bridge").path("facts")) {
            ObjectNode payload = fact.deepCopy();
            payload.remove(List.of("revision", "at"));
            payloads.add(payload);
        }

        assertThat(payloads)
                .containsExactly(
                        Golden.written(new BridgeFact.Changed(ROW, PointState.READY)),
                        Golden.written(new BridgeFact.Added(null, 63)),
                        Golden.written(new BridgeFact.Removed(POINT, null, PointState.NOT_STARTED)),
                        Golden.written(new BridgeFact.Moved(POINT, new BridgePointId(id("4b42")))),
                        Golden.written(new BridgeFact.Renewed(POINT, 12)),
                        Golden.written(new BridgeFact.Recounted()));
        assertThat(BridgeFact.class.getPermittedSubclasses()).hasSameSizeAs(payloads);
    }

    private static UUID id(String end) {
        return UUID.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e" + end);
    }
}
