package vn.diemcau.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The line breaks at every byte of a frame, in either direction. */
@ProductTest(
        settings = {
            "question.open-per-participant=100000",
            "live.rates.frames.burst=100000",
            "live.rates.other-kinds.burst=100000"
        })
class CutLineIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Rule M3. */
    @Test
    void aCommandCutAtAnyByteTakesEffectOnceWhenItIsSentAgain(Product product) throws Exception {
        Room room = Room.open(product);
        int length = frame(room.question(0)).length;
        for (int cut = 0; cut <= length; cut++) {
            String command = room.question(cut);
            byte[] frame = frame(command);
            try (RawClient phone = room.line(null)) {
                phone.send(Arrays.copyOf(frame, Math.min(cut, frame.length)));
                end(phone, cut);
            }
            try (RawClient phone = room.line(null)) {
                phone.send(frame);
                assertThat(answer(phone).path("type").asText())
                        .as("cut at %d", cut)
                        .isEqualTo("ack");
            }
        }

        List<String> texts = room.ownTexts();
        assertThat(texts).doesNotHaveDuplicates();
        // The list shows the newest hundred.
        assertThat(texts).hasSize(Math.min(100, length + 1));
    }

    /** Rules R2, C2: what came whole counts, the rest comes again, nothing twice. */
    @Test
    void factsCutAtAnyByteComeOnceOnTheNextLine(Product product) throws Exception {
        Room room = Room.open(product);
        room.asks(2);
        int length = bytesOfAReplay(room);
        for (int cut = 0; cut <= length; cut++) {
            List<Long> heard = new ArrayList<>();
            try (RawClient phone = room.line(0L)) {
                phone.textsWithin(cut).forEach(message -> hear(message, heard));
                end(phone, cut);
            }
            // The welcome says where the log is, not what the client has.
            try (RawClient phone = room.line(heard.isEmpty() ? 0 : heard.getLast())) {
                while (heard.size() < 2) {
                    hear(JSON.readTree(phone.nextText()), heard);
                }
            }
            assertThat(heard).as("cut at %d", cut).hasSize(2).doesNotHaveDuplicates().isSorted();
        }
    }

    private static int bytesOfAReplay(Room room) throws IOException {
        try (RawClient phone = room.line(0L)) {
            int bytes = 0;
            for (JsonNode message = null; message == null || !message.has("facts"); ) {
                String text = phone.nextText();
                bytes += text.getBytes(UTF_8).length + 4;
                message = JSON.readTree(text);
            }
            return bytes;
        }
    }

    private static void hear(JsonNode message, List<Long> heard) {
        StreamSupport.stream(message.path("facts").spliterator(), false)
                .filter(fact -> fact.path("type").asText().equals("question.own"))
                .forEach(fact -> heard.add(fact.path("revision").asLong()));
    }

    /** Now the orderly way, now without a word. */
    private static void end(RawClient phone, int cut) throws IOException {
        if (cut % 2 == 0) {
            phone.reset();
        } else {
            phone.close();
        }
    }

    private static JsonNode answer(RawClient phone) throws IOException {
        JsonNode message = JSON.readTree(phone.nextText());
        while (!message.has("id")) {
            message = JSON.readTree(phone.nextText());
        }
        return message;
    }

    private static byte[] frame(String command) {
        return ClientFrame.of(true, ClientFrame.TEXT, command.getBytes(UTF_8));
    }

    /** A live session with one participant. */
    private static final class Room {

        private static final int LINES_PER_TICKET = 50;

        private final Product product;
        private final Client phone;
        private final String session;
        private String ticket = "";
        private int lines;

        private Room(Product product, Client phone, String session) {
            this.product = product;
            this.phone = phone;
            this.session = session;
        }

        static Room open(Product product) {
            Client organizer = product.as(Role.ORGANIZER);
            String session =
                    new Meeting(organizer).publishedSession("Đường truyền " + UUID.randomUUID());
            organizer.post("sessions/" + session + "/open").ok();
            String code = organizer.get("sessions/" + session).ok().path("joinCode").asText();
            return new Room(product, aTeacher().joins(product, code).phone(), session);
        }

        RawClient line(@Nullable Long revision) throws IOException {
            if (lines++ % LINES_PER_TICKET == 0) {
                ticket = LiveClient.ticket(phone, session, "PARTICIPANT");
            }
            String resume = revision == null ? "" : "&revision=" + revision;
            return RawClient.connect(product.port(), "/live?ticket=" + ticket + resume);
        }

        void asks(int count) throws IOException {
            try (RawClient line = line(null)) {
                for (int i = 0; i < count; i++) {
                    line.send(frame(question(i)));
                    answer(line);
                }
            }
        }

        String question(int number) {
            return JSON.valueToTree(
                            Map.of(
                                    "type", "question.ask",
                                    "id", new UUID(7L, number).toString(),
                                    "text", "Câu %03d".formatted(number)))
                    .toString();
        }

        List<String> ownTexts() {
            JsonNode own = phone.get("sessions/" + session + "/questions/mine").ok();
            return own.path("items").findValuesAsText("text");
        }
    }
}
