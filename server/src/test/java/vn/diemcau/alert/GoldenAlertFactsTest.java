package vn.diemcau.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.testing.Golden;

class GoldenAlertFactsTest {

    private static final String IDS = "0189f6a2-3c40-7b21-8f55-2a6c9d0e4b";

    /** Rules K1 and K2. */
    @Test
    void theFactsAboutAlertsAreWrittenAsInTheGoldenFile() {
        AlertView alert =
                new AlertView(
                        AlertId.fromString(IDS + "61"),
                        BridgePointId.fromString(IDS + "41"),
                        "Quảng Trị",
                        PointLevel.PROVINCE,
                        null,
                        AlertRule.INCIDENT,
                        AlertState.TAKEN,
                        "Mất điện",
                        2,
                        Instant.parse("2023-08-15T00:58:00Z"),
                        "Cán bộ trực (thử)",
                        UUID.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b51"),
                        Instant.parse("2023-08-15T01:00:00Z"),
                        null,
                        3);
        assertThat(Golden.written(new AlertFact.Changed(alert))).isEqualTo(golden(0));
        assertThat(Golden.written(new AlertFact.Renewed(500))).isEqualTo(golden(1));
    }

    private static ObjectNode golden(int place) {
        ObjectNode fact = Golden.message("out/facts-alert").path("facts").path(place).deepCopy();
        fact.remove(List.of("revision", "at"));
        return fact;
    }
}
