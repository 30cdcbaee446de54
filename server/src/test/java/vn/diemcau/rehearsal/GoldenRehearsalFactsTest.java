package vn.diemcau.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

class GoldenRehearsalFactsTest {

    /** Rule R7. */
    @Test
    void theFactAboutAWipeIsWrittenAsInTheGoldenFile() {
        ObjectNode golden = Golden.message("out/facts-rehearsal").path("facts").path(0).deepCopy();
        golden.remove(List.of("revision", "at"));

        assertThat(Golden.written(new RehearsalFact.Wiped())).isEqualTo(golden);
    }
}
