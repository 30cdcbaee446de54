package vn.diemcau.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** The session for which the pass was issued, as the server tells it. */
record Rehearsed(
        String sessionId,
        String joinCode,
        String eventTitle,
        String title,
        String state,
        int points,
        Instant now,
        String origin) {

    /** Refused with {@code rehearsal.pass_ended} where there is no rehearsal with this pass. */
    static Rehearsed ask(Installation installation) throws Refused, InterruptedException {
        JsonNode told = installation.get("/api/rehearsal", null);
        if (!told.hasNonNull("sessionId")) {
            throw new Refused("http.no_rehearsal", "the answer of another program");
        }
        return new Rehearsed(
                told.path("sessionId").asText(),
                told.path("joinCode").asText(),
                told.path("eventTitle").asText(),
                told.path("title").asText(),
                told.path("state").asText(),
                told.path("points").asInt(),
                Instant.parse(told.path("now").asText()),
                told.path("origin").asText());
    }
}
