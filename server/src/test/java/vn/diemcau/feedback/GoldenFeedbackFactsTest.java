package vn.diemcau.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

class GoldenFeedbackFactsTest {

    private static final FeedbackFormId FORM =
            FeedbackFormId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b11");

    /** Rule F1. */
    @Test
    void everyFactAboutFeedbackIsWrittenAsInTheGoldenFile() {
        List<JsonNode> payloads = new ArrayList<>();
        for (JsonNode fact : Golden.message("out/facts-feedback").path("facts")) {
            ObjectNode payload = fact.deepCopy();
            payload.remove(List.of("revision", "at"));
            payloads.add(payload);
        }

        assertThat(payloads)
                .containsExactly(
                        Golden.written(new FeedbackFact.Opened(FORM)),
                        Golden.written(new FeedbackFact.Closed(FORM)));
        assertThat(FeedbackFact.class.getPermittedSubclasses()).hasSameSizeAs(payloads);
    }
}
