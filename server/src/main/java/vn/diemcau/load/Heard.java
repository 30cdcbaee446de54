package vn.diemcau.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One message of the server, read. What very many get alike is read once. */
record Heard(String type, long revision, List<Fact> facts, JsonNode json) {

    /**
     * @param number of a question of this run, by its text; -1 for everything else
     */
    record Fact(String type, long revision, int number, JsonNode json) {}

    /** What one has got the others get within a moment. */
    private static final int REMEMBERED = 512;

    /** Reads messages; for one thread. */
    static final class Reader {

        private final Tag tag;

        private final Map<ByteBuffer, Heard> recent =
                new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Heard> eldest) {
                        return size() > REMEMBERED;
                    }
                };

        Reader(Tag tag) {
            this.tag = tag;
        }

        Heard read(ByteBuffer message) {
            Heard known = recent.get(message);
            if (known != null) {
                return known;
            }
            ByteBuffer own = ByteBuffer.allocate(message.remaining()).put(message.duplicate());
            own.flip();
            Heard read = parse(own.duplicate());
            recent.put(own, read);
            return read;
        }

        private Heard parse(ByteBuffer message) {
            try {
                JsonNode json =
                        Installation.JSON.readTree(
                                StandardCharsets.UTF_8.decode(message).toString());
                List<Fact> facts = new ArrayList<>();
                for (JsonNode fact : json.path("facts")) {
                    facts.add(
                            new Fact(
                                    fact.path("type").asText(),
                                    fact.path("revision").asLong(),
                                    tag.number(fact.path("question").path("text").asText()),
                                    fact));
                }
                return new Heard(
                        json.path("type").asText(), json.path("revision").asLong(-1), facts, json);
            } catch (IOException broken) {
                throw new IllegalStateException("the server sent no JSON", broken);
            }
        }
    }
}
