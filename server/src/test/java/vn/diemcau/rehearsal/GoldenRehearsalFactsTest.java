package vn.diemcau.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

class GoldenRehearsalFactsTest {

    /** Rule R7. */
    @Test
    void theFactsAboutRehearsalsAreWrittenAsInTheGoldenFile() {
        assertThat(Golden.written(new RehearsalFact.Wiped())).isEqualTo(golden(0));
        assertThat(Golden.written(new RehearsalFact.Marked(false))).isEqualTo(golden(1));
    }

    private static ObjectNode golden(int place) {
        ObjectNode fact =
                Golden.message("out/facts-rehearsal").path("facts").path(place).deepCopy();
        fact.remove(List.of("revision", "at"));
        return fact;
    }
}
