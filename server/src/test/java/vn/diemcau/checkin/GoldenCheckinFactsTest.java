package vn.diemcau.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.testing.Golden;

class GoldenCheckinFactsTest {

    /** Rule H1. */
    @Test
    void aCountIsWrittenAsInTheGoldenFile() {
        ObjectNode fact = Golden.message("out/facts-attendance").path("facts").path(0).deepCopy();
        fact.remove(List.of("revision", "at"));

        assertThat(
                        Golden.written(
                                new CheckinFact.Counted(
                                        new BridgePointId(
                                                UUID.fromString(
                                                        "0189f6a2-3c40-7b21-8f55-2a6c9d0e4b41")),
                                        18,
                                        15,
                                        "Cán bộ điểm cầu (thử)")))
                .isEqualTo(fact);
    }
}
