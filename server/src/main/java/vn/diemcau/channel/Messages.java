package vn.diemcau.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.platform.Json;

/** Writes the messages that a channel sends of its own accord; PROTOCOL.md, rules C1 to C6. */
final class Messages {

    /** Bytes of facts in one message at most, but for a single fact that is longer. */
    static final int MOST_BYTES = 64 * 1024;

    private Messages() {}

    static Message welcome(long revision, Instant at) {
        return message(new Spoken.Welcome(Protocol.VERSION, revision, at));
    }

    static Message resync(long revision) {
        return message(new Spoken.Resync(revision));
    }

    static Message beat(long revision, Instant at) {
        return message(new Spoken.Beat(revision, at));
    }

    /**
     * {@code facts} as one message, or several where there are many.
     *
     * @param revision the revision that a receiver has reached after the last of the messages
     */
    static List<Message> facts(List<Fact> facts, long revision) {
        List<Message> messages = new ArrayList<>();
        for (int from = 0; from < facts.size(); ) {
            int to = endOfMessage(facts, from);
            long reached = to == facts.size() ? revision : facts.get(to - 1).revision();
            messages.add(factsMessage(facts.subList(from, to), reached));
            from = to;
        }
        return messages;
    }

    private static int endOfMessage(List<Fact> facts, int from) {
        int to = from;
        int bytes = 0;
        while (to < facts.size()) {
            bytes += facts.get(to).payload().length;
            if (bytes > MOST_BYTES && to > from) {
                return to;
            }
            to++;
        }
        return to;
    }

    private static Message factsMessage(List<Fact> facts, long revision) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(256 * facts.size());
        json.writeBytes(utf8("{\"type\":\"facts\",\"revision\":" + revision + ",\"facts\":["));
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            String separator = i == 0 ? "" : ",";
            json.writeBytes(utf8(separator + head(fact)));
            // The payload's own opening brace is the one that the head has written.
            json.write(fact.payload(), 1, fact.payload().length - 1);
        }
        json.writeBytes(utf8("]}"));
        return new Message(json.toByteArray());
    }

    private static String head(Fact fact) {
        return "{\"revision\":" + fact.revision() + ",\"at\":\"" + fact.at() + "\",";
    }

    private static Message message(Spoken spoken) {
        try {
            return new Message(Json.MAPPER.writeValueAsBytes(spoken));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not writable as JSON: " + spoken, e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
