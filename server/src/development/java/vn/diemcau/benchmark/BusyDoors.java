package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Many telephones at the doors of one session, which all come back to the line at once. */
final class BusyDoors {

    /** As many as a telephone sends at once. */
    private static final int BATCH = 100;

    private static final int AT_ONCE = 8;
    private static final int WARM_UP = 10;
    private static final int READS = 60;
    private static final String GROUP = "Đại biểu (đo tải)";

    private final Rig rig;
    private final Installation installation;
    private final Installation.Visitor organizer;
    private final String session;

    BusyDoors(Rig rig) {
        this.rig = rig;
        this.installation = rig.meeting().installation();
        this.organizer = rig.meeting().organizer();
        this.session = "/api/sessions/" + rig.meeting().sessionId();
    }

    /** A telephone, and what it noted. */
    private record Telephone(
            String door, Installation.Visitor visitor, List<Map<String, Object>> noted) {}

    void measure(int delegates, int telephones) throws IOException, InterruptedException {
        JsonNode before = figures();
        name(delegates);
        List<Telephone> doors = doors(telephones);
        List<String> ids = ids(doors.getFirst());
        measureReads(doors.getFirst());
        note(doors, ids);
        sync("%,d noted by two of %d telephones".formatted(ids.size(), telephones), doors);
        requireCounted(before, ids.size());
        sync("all of it sent again", doors);
        requireCounted(before, ids.size());
        catchUp(doors.getFirst());
    }

    private void name(int delegates) throws IOException, InterruptedException {
        JsonNode groups =
                installation.post(
                        session + "/delegate-groups",
                        organizer,
                        Map.of(
                                "groups",
                                List.of(Map.of("name", GROUP, "placeKind", "MAIN_POINT")),
                                "beginning",
                                false));
        String group = groups.get(groups.size() - 1).get("id").asText();
        installation.post(
                "/api/delegate-groups/" + group + "/allotments",
                organizer,
                Map.of(
                        "quota",
                        delegates,
                        "kinds",
                        List.of(),
                        "organizations",
                        List.of(),
                        "own",
                        true));
        String allotment =
                installation
                        .get(session + "/allotments?group=" + group, organizer)
                        .get("items")
                        .get(0)
                        .get("id")
                        .asText();
        List<Callable<JsonNode>> calls = new ArrayList<>();
        for (int number = 0; number < delegates; number++) {
            Map<String, Object> person =
                    Map.of("name", "Nguyễn Thị Đại Biểu " + number, "position", "Giáo viên");
            calls.add(
                    () ->
                            installation.post(
                                    "/api/allotments/" + allotment + "/delegates",
                                    organizer,
                                    person));
        }
        all(calls);
    }

    private List<Telephone> doors(int count) throws IOException, InterruptedException {
        List<Telephone> doors = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            JsonNode link =
                    installation.post(
                            session + "/doors", organizer, Map.of("name", "Cửa đo tải " + number));
            String token = link.get("url").asText().split("#", 2)[1];
            doors.add(
                    new Telephone(
                            link.get("doorId").asText(),
                            installation.enter(token),
                            new ArrayList<>()));
        }
        return doors;
    }

    /** Of the delegates who were named here; the demo's own are left out. */
    private List<String> ids(Telephone telephone) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (JsonNode part : installation.get("/api/door/people", telephone.visitor())) {
            for (JsonNode person : part.get("people")) {
                if (person.get("group").asText().equals(GROUP)) {
                    ids.add(person.get("id").asText());
                }
            }
        }
        return ids;
    }

    private void measureReads(Telephone telephone) throws IOException, InterruptedException {
        read("the whole list", "/api/door/people", telephone.visitor());
        read("four of sixteen parts", "/api/door/people?parts=0123", telephone.visitor());
        read("whether anything changed", "/api/door/news?epoch=1&after=0", telephone.visitor());
        read("the page of the reception", session + "/checkin", organizer);
        read("its list, one page", session + "/checkin/delegates?size=25", organizer);
    }

    private void read(String what, String path, Installation.Visitor visitor)
            throws IOException, InterruptedException {
        Histogram micros = new Histogram(60_000_000L, 3);
        int bytes = 0;
        for (int i = 0; i < WARM_UP + READS; i++) {
            Installation.Read read = installation.read(path, visitor);
            bytes = read.bytes();
            if (i >= WARM_UP) {
                micros.recordValue(read.took().toNanos() / 1000);
            }
        }
        System.out.printf(
                "%-44s p50 %6.1f  p99 %6.1f ms   %,9d bytes%n",
                what,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                bytes);
    }

    /** Everybody is noted at two doors, as where none of them had a line. */
    private static void note(List<Telephone> doors, List<String> ids) {
        Instant now = Instant.now();
        for (int place = 0; place < ids.size(); place++) {
            for (int second = 0; second < 2; second++) {
                doors.get((place + second) % doors.size())
                        .noted()
                        .add(
                                Map.of(
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "kind",
                                        "DELEGATE",
                                        "epoch",
                                        1,
                                        "at",
                                        now.minusSeconds(60 + second).toString(),
                                        "way",
                                        "SCANNED",
                                        "delegateId",
                                        ids.get(place)));
            }
        }
    }

    /** Each telephone sends batch after batch, all of them at once. */
    private void sync(String what, List<Telephone> doors) throws IOException, InterruptedException {
        Histogram micros = new Histogram(60_000_000L, 3);
        Duration worked = rig.product().processorTime();
        long begun = System.nanoTime();
        List<Callable<List<Long>>> calls = new ArrayList<>();
        doors.forEach(door -> calls.add(() -> send(door)));
        int entries = doors.stream().mapToInt(door -> door.noted().size()).sum();
        all(calls).forEach(batches -> batches.forEach(micros::recordValue));
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%-44s %,d entries in %.1f s (%.1f s of a processor), %,.0f a second; a batch p50 %.0f, p99 %.0f ms%n",
                what,
                entries,
                seconds,
                rig.product().processorTime().minus(worked).toMillis() / 1e3,
                entries / seconds,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3);
    }

    /** How many microseconds each batch took. */
    private List<Long> send(Telephone door) throws IOException, InterruptedException {
        List<Long> took = new ArrayList<>();
        for (int first = 0; first < door.noted().size(); first += BATCH) {
            List<Map<String, Object>> batch =
                    door.noted().subList(first, Math.min(first + BATCH, door.noted().size()));
            long begun = System.nanoTime();
            installation.post(
                    "/api/door/admissions",
                    door.visitor(),
                    Map.of(
                            "doorId",
                            door.door(),
                            "sentAt",
                            Instant.now().toString(),
                            "entries",
                            batch));
            took.add((System.nanoTime() - begun) / 1000);
        }
        return took;
    }

    /** A telephone that knows of nothing yet hears of everything. */
    private void catchUp(Telephone telephone) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        long after = 0;
        int changes = 0;
        JsonNode news;
        do {
            news = installation.get("/api/door/news?epoch=1&after=" + after, telephone.visitor());
            JsonNode heard = news.get("changes");
            changes += heard.size();
            after = heard.isEmpty() ? after : heard.get(heard.size() - 1).get("number").asLong();
        } while (news.get("more").asBoolean());
        System.out.printf(
                "%-44s %,d changes in %.1f s%n",
                "a telephone that was away", changes, (System.nanoTime() - begun) / 1e9);
    }

    private JsonNode figures() throws IOException, InterruptedException {
        return installation.get(session + "/checkin", organizer);
    }

    private void requireCounted(JsonNode before, int delegates)
            throws IOException, InterruptedException {
        int in = figures().get("in").asInt() - before.get("in").asInt();
        if (in != delegates) {
            throw new IOException(in + " count, of " + delegates + " who came in");
        }
    }

    private static <T> List<T> all(List<Callable<T>> calls)
            throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<T> results = new ArrayList<>(calls.size());
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }
}
