package vn.diemcau.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.checkin.Reception.Telephone;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/**
 * What telephones at doors send: kept once acknowledged, counted once, in the order of the clock.
 */
@ProductTest
class AdmittingIT {

    private final Product product;
    private Reception reception;

    AdmittingIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        reception = new Reception(product);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Test
    void aTimeThatNoClockShowsIsRefused() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Instant never = Instant.parse("+999999999-12-31T00:00:00Z");
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(lan, never);
        phone.sends().refused(400, "request.invalid_fields");

        Telephone wrong = reception.telephone("Cửa phụ").at(never);
        wrong.lets(lan, Instant.now());
        wrong.sends().refused(400, "request.invalid_fields");
    }

    @Test
    void whoIsLetInCountsOnceHoweverOftenTheTelephoneSendsIt() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(lan, now().minusSeconds(60));
        phone.walkIn("Phóng viên Trần Nam", now().minusSeconds(30));

        phone.sends().ok();
        phone.sends().ok();
        JsonNode results = phone.syncs();

        assertThat(results.findValuesAsText("outcome")).containsExactly("IN", "IN");
        JsonNode figures = reception.figures();
        assertThat(figures.path("in").asInt()).isEqualTo(1);
        assertThat(figures.path("walkIns").asInt()).isEqualTo(1);
        assertThat(figures.path("expected").asInt()).isEqualTo(1);
    }

    @Test
    void ofTwoTelephonesWithoutALineTheFirstByTheClockCountsWhoeverSendsFirst() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Telephone main = reception.telephone("Cửa chính");
        Telephone side = reception.telephone("Cửa phụ");
        Instant early = now().minus(Duration.ofMinutes(20));
        Instant late = now().minus(Duration.ofMinutes(10));
        String kept = side.lets(lan, late);
        String first = main.lets(lan, early);

        assertThat(side.syncs().get(0).path("outcome").asText()).isEqualTo("IN");
        assertThat(main.syncs().get(0).path("outcome").asText()).isEqualTo("IN");

        side.lets(lan, late);
        JsonNode again = side.syncs().get(0);
        assertThat(again.path("outcome").asText()).isEqualTo("ALREADY_IN");
        assertThat(again.path("firstPlace").asText()).isEqualTo("Cửa chính");
        assertThat(Instant.parse(again.path("firstAt").asText()))
                .isBetween(early.minusSeconds(5), early.plusSeconds(5));
        assertThat(reception.figures().path("in").asInt()).isEqualTo(1);
        JsonNode changes = side.news(0).path("changes");
        assertThat(counting(changes)).containsExactly(first).doesNotContain(kept);
    }

    private static List<String> counting(JsonNode changes) {
        List<String> ids = new ArrayList<>();
        for (JsonNode change : changes) {
            if (change.path("counts").asBoolean()) {
                ids.add(change.path("id").asText());
            }
        }
        return ids;
    }

    @Test
    void aClockThatIsAnHourWrongIsPutRightAndBothTimesAreKept() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Telephone right = reception.telephone("Cửa chính");
        Telephone ahead = reception.telephone("Cửa phụ");
        Duration wrong = Duration.ofHours(1);
        ahead.at(now().plus(wrong));
        ahead.lets(lan, now().plus(wrong).minus(Duration.ofMinutes(15)));
        right.lets(lan, now().minus(Duration.ofMinutes(5)));
        right.syncs();

        assertThat(ahead.syncs().get(0).path("outcome").asText()).isEqualTo("IN");

        JsonNode listed =
                reception
                        .organizer
                        .get("sessions/" + reception.session + "/checkin/delegates")
                        .ok()
                        .path("items")
                        .get(0);
        assertThat(listed.path("place").asText()).isEqualTo("Cửa phụ");
        assertThat(Duration.between(Instant.parse(listed.path("admittedAt").asText()), now()))
                .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(16));
    }

    @Test
    void aTimeInTheFutureOrBeforeTheDoorIsDrawnIntoTheBounds() {
        DeviceClock clock =
                new DeviceClock(
                        Instant.parse("2026-01-10T02:00:00Z"),
                        Instant.parse("2026-01-10T02:00:00Z"));
        Instant made = Instant.parse("2026-01-09T00:00:00Z");

        assertThat(clock.corrected(Instant.parse("2026-01-11T00:00:00Z"), made))
                .isEqualTo(clock.received());
        assertThat(clock.corrected(Instant.EPOCH, made)).isEqualTo(made);
    }

    @Test
    void anUndoneAdmissionCountsNoMoreAndGivesWayToTheNext() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Telephone main = reception.telephone("Cửa chính");
        Telephone side = reception.telephone("Cửa phụ");
        String first = main.lets(lan, now().minusSeconds(300));
        main.syncs();
        String second = side.lets(lan, now().minusSeconds(200));
        side.syncs();

        main.undoes(first, now());
        main.sends().ok();
        assertThat(main.syncs().get(0).path("outcome").asText()).isEqualTo("UNDONE");

        assertThat(counting(main.news(0).path("changes"))).containsExactly(second);
        reception.organizer.post("admissions/" + second + "/undo").ok();
        assertThat(reception.figures().path("in").asInt()).isZero();
    }

    @Test
    void anAdmissionThatWasUndoneBeforeItWasSentNeverCounts() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Telephone phone = reception.telephone("Cửa chính");
        String mistaken = phone.lets(lan, now().minusSeconds(30));
        phone.undoes(mistaken, now().minusSeconds(20));
        phone.lets(lan, now().minusSeconds(10));

        assertThat(phone.syncs().findValuesAsText("outcome"))
                .containsExactly("UNDONE", "UNDONE", "IN");
        assertThat(reception.figures().path("in").asInt()).isEqualTo(1);
    }

    @Test
    void whoWasWithdrawnMeanwhileButStoodInTheRoomIsKept() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(lan, now().minusSeconds(30));
        reception.state(lan, "WITHDRAWN");

        assertThat(phone.syncs().get(0).path("outcome").asText()).isEqualTo("IN");
        assertThat(reception.figures().path("in").asInt()).isEqualTo(1);
    }

    @Test
    void delegatesOfAnotherSessionAndStrangersAreNotKept() {
        String foreign = new Reception(product).delegate("Khách của buổi khác");
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(foreign, now());
        phone.lets(UUID.randomUUID().toString(), now());
        phone.undoes(UUID.randomUUID().toString(), now());

        assertThat(phone.syncs().findValuesAsText("outcome")).containsOnly("UNKNOWN").hasSize(3);
    }

    @Test
    void telephonesThatSendTheSamePeopleAtTheSameMomentLetEachInOnce() throws Exception {
        List<String> people =
                IntStream.range(0, 40).mapToObj(i -> reception.delegate("Đại biểu " + i)).toList();
        List<Telephone> phones =
                IntStream.range(0, 4).mapToObj(i -> reception.telephone("Cửa " + i)).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sending = new ArrayList<>();
            for (Telephone phone : phones) {
                people.forEach(person -> phone.lets(person, now().minusSeconds(60)));
                for (int again = 0; again < 3; again++) {
                    sending.add(threads.submit(() -> phone.sends().ok()));
                }
            }
            for (Future<?> sent : sending) {
                sent.get();
            }
        }

        assertThat(reception.figures().path("in").asInt()).isEqualTo(40);
        JsonNode changes = phones.getFirst().news(0).path("changes");
        assertThat(changes).hasSize(160);
        assertThat(counting(changes)).hasSize(40);
        assertThat(numbers(changes)).isSorted().doesNotHaveDuplicates();
    }

    private static List<Long> numbers(JsonNode changes) {
        List<Long> numbers = new ArrayList<>();
        changes.forEach(change -> numbers.add(change.path("number").asLong()));
        return numbers;
    }

    @Test
    void telephonesHearOfEachOtherByWhatChangedSince() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Telephone main = reception.telephone("Cửa chính");
        Telephone side = reception.telephone("Cửa phụ");
        main.lets(lan, now());
        main.syncs();
        JsonNode heard = side.news(0).path("changes");
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).path("place").asText()).isEqualTo("Cửa chính");
        assertThat(heard.get(0).path("delegateId").asText()).isEqualTo(lan);

        assertThat(side.news(heard.get(0).path("number").asLong()).path("changes")).isEmpty();
    }

    @Test
    void batchesThatAreNoneAreRefusedAsAWhole() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(lan, now());
        phone.walkIn("x".repeat(201), now());
        phone.sends().refused(400, "request.invalid_fields");
        assertThat(reception.figures().path("in").asInt()).isZero();
        phone.client
                .post(
                        "door/admissions",
                        Map.of(
                                "doorId",
                                phone.door,
                                "sentAt",
                                "2026-01-01T00:00:00Z",
                                "entries",
                                List.of()))
                .refused(400, "request.invalid_fields");
    }
}
