package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.diemcau.testing.LiveClient;

/**
 * Many people who ask one question after the other, each as a phone does: the same id until it is
 * acknowledged, over as many lines as it takes.
 */
final class Askers implements AutoCloseable {

    /** People here ask faster than the limits let a person ask. */
    private static final List<String> LIMITS =
            List.of(
                    "question.open-per-participant",
                    "live.rates.other-kinds.burst",
                    "live.rates.other-kinds.per-minute",
                    "live.rates.frames.burst",
                    "live.rates.frames.per-minute");

    /** For a server process: by the names of their environment variables. */
    static Map<String, String> environmentWithoutLimits() {
        return LIMITS.stream()
                .collect(
                        Collectors.toMap(
                                name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                                name -> "1000000"));
    }

    /** For a product within the test. */
    static String[] settingsWithoutLimits() {
        return LIMITS.stream().map(name -> name + "=1000000").toArray(String[]::new);
    }

    private final URI server;
    private final List<LiveMeeting.Phone> phones;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> asking = new ArrayList<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger linesLost = new AtomicInteger();
    private final Map<Integer, Integer> toldToWait = new ConcurrentHashMap<>();
    private volatile boolean going = true;

    /**
     * @param server where they ask; their tickets are the meeting's
     */
    Askers(LiveMeeting meeting, int count, URI server) {
        this.server = server;
        this.phones =
                IntStream.range(0, count)
                        .mapToObj(i -> meeting.joinedBy(aTeacher().named("Giáo viên " + i)))
                        .toList();
        for (int i = 0; i < count; i++) {
            int person = i;
            asking.add(people.submit(() -> askAsLongAsWanted(person)));
        }
    }

    /** By text: the id of the question that the server acknowledged. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    int linesLost() {
        return linesLost.get();
    }

    /** How many people have been told that the same may succeed later. */
    int toldToWait() {
        return toldToWait.size();
    }

    void awaitMore(int count) {
        int wanted = acknowledged.size() + count;
        while (acknowledged.size() < wanted && asking.stream().noneMatch(Future::isDone)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Returns when everybody has what they asked last acknowledged. */
    void finish() throws Exception {
        going = false;
        for (Future<?> one : asking) {
            one.get();
        }
    }

    private void askAsLongAsWanted(int person) {
        LiveMeeting.Phone phone = phones.get(person);
        LiveClient line = null;
        for (int number = 0; going; number++) {
            String text = "Người " + person + " hỏi câu " + number;
            UUID command = UUID.randomUUID();
            while (!acknowledged.containsKey(text)) {
                try {
                    line = line == null ? connect(phone) : line;
                    line.send("question.ask", command, Map.of("text", text));
                    answered(person, text, line.answerTaken(command));
                } catch (LiveClient.LineLost | CompletionException lost) {
                    linesLost.incrementAndGet();
                    line = null;
                    LockSupport.parkNanos(100_000_000);
                }
            }
        }
    }

    private void answered(int person, String text, JsonNode answer) {
        if (answer.path("type").asText().equals("ack")) {
            acknowledged.put(text, answer.path("result").path("id").asText());
            return;
        }
        assertThat(answer.path("temporary").asBoolean()).as(answer.toString()).isTrue();
        toldToWait.merge(person, 1, Integer::sum);
        LockSupport.parkNanos(200_000_000);
    }

    private LiveClient connect(LiveMeeting.Phone phone) {
        String ticket = LiveClient.ticket(phone.browser(), phone.session(), "PARTICIPANT");
        return LiveClient.connect(server, ticket, null);
    }

    @Override
    public void close() {
        going = false;
        people.shutdownNow();
    }
}
