package vn.diemcau.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

class GoldenSessionFactsTest {

    /** Rule Q10. */
    @Test
    void theFactAboutTheSessionIsWrittenAsInTheGoldenFile() {
        ObjectNode fact = Golden.message("out/facts-session").path("facts").path(0).deepCopy();
        fact.remove(List.of("revision", "at"));

        assertThat(Golden.written(new SessionFact.Changed(SessionState.CLOSED))).isEqualTo(fact);
    }
}
