package vn.diemcau.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.testing.Golden;

class GoldenAttendanceFactsTest {

    /** Rule H2. */
    @Test
    void aReminderIsWrittenAsInTheGoldenFile() {
        assertThat(Golden.written(reminded("42", "Quảng Trị"))).isEqualTo(golden(1));
        assertThat(Golden.written(reminded("43", null))).isEqualTo(golden(2));
    }

    private static AttendanceFact reminded(String end, @Nullable String from) {
        return new AttendanceFact.PointReminded(
                new BridgePointId(UUID.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b" + end)),
                from);
    }

    private static ObjectNode golden(int place) {
        ObjectNode fact =
                Golden.message("out/facts-attendance").path("facts").path(place).deepCopy();
        fact.remove(List.of("revision", "at"));
        return fact;
    }
}
