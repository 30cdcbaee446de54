package vn.diemcau.linetest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.testing.Golden;

class GoldenLineFactsTest {

    /** Rule N2. */
    @Test
    void theFactAboutATestIsWrittenAsInTheGoldenFile() {
        ObjectNode golden = Golden.message("out/facts-line").path("facts").path(0).deepCopy();
        golden.remove(List.of("revision", "at"));

        assertThat(
                        Golden.written(
                                new LineFact.Tested(
                                        BridgePointId.fromString(
                                                "0189f6a2-3c40-7b21-8f55-2a6c9d0e4b41"),
                                        LineVerdict.FAIR)))
                .isEqualTo(golden);
    }
}
