package vn.diemcau.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PassingFile;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class SummaryIT {

    private static final Logger LOG = LoggerFactory.getLogger(SummaryIT.class);
    private static final int RESPONSES = 5000;

    /** What the test itself counts while it makes up the responses. */
    private static final class Expected {
        final long[] scale = new long[6];
        final long[] choice = new long[2];
        final Map<String, Long> provinces = new HashMap<>();
        long texts;
    }

    @Test
    void theFiguresAreThoseOfAnIndependentCount(Product product) {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        List<UUID> participants =
                List.of(
                        participant(product, meeting, "45"),
                        participant(product, meeting, "01"),
                        participant(product, meeting, "02"));
        Expected expected = fill(product, meeting, participants);

        long begun = System.nanoTime();
        JsonNode summary = meeting.summary();
        long took = System.nanoTime() - begun;
        LOG.info("The summary of {} responses took {} ms", RESPONSES, took / 1_000_000);

        assertThat(summary.path("responses").asLong()).isEqualTo(RESPONSES);
        assertThat(summary.path("provinces")).hasSize(63);
        for (JsonNode province : summary.path("provinces")) {
            assertThat(province.path("responses").asLong())
                    .as(province.path("name").asText())
                    .isEqualTo(expected.provinces.getOrDefault(province.path("code").asText(), 0L));
        }
        JsonNode scale = summary.path("fields").get(0);
        double total = 0;
        for (int at = 1; at <= 5; at++) {
            assertThat(scale.path("counts").get(at - 1).path("count").asLong())
                    .isEqualTo(expected.scale[at]);
            total += at * expected.scale[at];
        }
        assertThat(scale.path("mean").asDouble()).isEqualTo(total / RESPONSES, within(1e-9));
        JsonNode choice = summary.path("fields").get(1);
        assertThat(choice.path("counts").get(0).path("count").asLong())
                .isEqualTo(expected.choice[0]);
        assertThat(choice.path("counts").get(1).path("count").asLong())
                .isEqualTo(expected.choice[1]);
        assertThat(choice.path("answered").asLong())
                .isEqualTo(expected.choice[0] + expected.choice[1]);
        assertThat(summary.path("fields").get(2).path("answered").asLong())
                .isEqualTo(expected.texts);
    }

    private static UUID participant(Product product, AfterMeeting meeting, String province) {
        Client phone = aTeacher().from(province).joins(product, meeting.joinCode).phone();
        return UUID.fromString(phone.get("participants/me").ok().path("participantId").asText());
    }

    /** Five thousand responses straight into the tables: joining as often takes minutes. */
    private static Expected fill(Product product, AfterMeeting meeting, List<UUID> participants) {
        Random random = new Random(2023);
        Expected expected = new Expected();
        List<String> codes = List.of("45", "01", "02");
        List<UUID> fields =
                List.of(
                        UUID.fromString(meeting.field(0)),
                        UUID.fromString(meeting.field(1)),
                        UUID.fromString(meeting.field(2)));
        Database database = product.bean(Database.class);
        database.write(
                () -> {
                    for (int i = 0; i < RESPONSES; i++) {
                        int from = random.nextInt(3);
                        UUID participant = copyOf(database, participants.get(from));
                        Map<UUID, Answered> answers = new HashMap<>();
                        int scale = 1 + random.nextInt(5);
                        answers.put(fields.get(0), new Answered(scale, null));
                        expected.scale[scale]++;
                        if (random.nextInt(10) < 7) {
                            int choice = random.nextInt(2);
                            answers.put(fields.get(1), new Answered(choice, null));
                            expected.choice[choice]++;
                        }
                        if (random.nextInt(10) < 3) {
                            answers.put(fields.get(2), new Answered(null, "Ý kiến số " + i));
                            expected.texts++;
                        }
                        expected.provinces.merge(codes.get(from), 1L, Long::sum);
                        store(database, meeting, participant, answers);
                        if (i % 100 == 99) {
                            // Or every query looks through all that was made before it.
                            database.current().flush();
                            database.current().clear();
                        }
                    }
                    return true;
                });
        return expected;
    }

    private static UUID copyOf(Database database, UUID participant) {
        UUID copy = UUID.randomUUID();
        database.current()
                .createNativeQuery(
                        """
                        insert into participant (id, session_id, browser_id, name, school, province_id, joined_at)
                        select :copy, session_id, :browser, name, school, province_id, joined_at
                        from participant where id = :participant
                        """)
                .setParameter("copy", copy)
                .setParameter("browser", UUID.randomUUID())
                .setParameter("participant", participant)
                .executeUpdate();
        return copy;
    }

    private static void store(
            Database database,
            AfterMeeting meeting,
            UUID participant,
            Map<UUID, Answered> answers) {
        UUID province =
                (UUID)
                        database.current()
                                .createNativeQuery(
                                        "select province_id from participant where id = :id",
                                        UUID.class)
                                .setParameter("id", participant)
                                .getSingleResult();
        database.current()
                .persist(
                        new FeedbackResponse(
                                UUID.randomUUID(),
                                new Respondent(
                                        UUID.fromString(meeting.form), null, participant, province),
                                answers,
                                java.time.Instant.parse("2023-08-15T05:00:00Z")));
    }

    @Test
    void theWorkbookHoldsEveryResponseAndNoFormula(Product product) throws IOException {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        for (String text : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "Tốt")) {
            aTeacher()
                    .joins(product, meeting.joinCode)
                    .phone()
                    .post(meeting.path(), meeting.response(UUID.randomUUID(), 4, 1, text))
                    .ok();
        }

        byte[] workbook =
                meeting.organizer.get("feedback-forms/" + meeting.form + "/summary.xlsx").bytes();

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Tổng quan", "Theo tỉnh, thành phố", "Phân bố", "Phiếu trả lời");
            List<Row> responses = read.findSheet("Phiếu trả lời").orElseThrow().read();
            assertThat(responses).hasSize(1 + 5);
            assertThat(responses.stream().skip(1).map(row -> row.getCell(3)))
                    .allMatch(cell -> cell.getType() == CellType.STRING)
                    .extracting(Cell::asString)
                    .contains("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)");
            assertThat(responses.get(1).getCell(0).asString()).isEqualTo("Quảng Trị");
            assertThat(read.findSheet("Theo tỉnh, thành phố").orElseThrow().read()).hasSize(1 + 63);
        }
    }

    @Test
    void noTransactionWaitsForWhoeverReadsTheWorkbook(Product product) throws IOException {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        Database database = product.bean(Database.class);
        Grant organizer = new Grant(Role.ORGANIZER, ScopeKind.SYSTEM, null);
        Caller.SignedIn reader =
                new Caller.SignedIn(Ids.next(), Ids.next(), null, "", List.of(organizer));
        OutputStream slow =
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        assertThat(database.isInTransaction()).isFalse();
                    }
                };

        try (PassingFile workbook =
                product.bean(SummaryService.class)
                        .workbook(reader, FeedbackFormId.fromString(meeting.form))) {
            workbook.sendTo(slow);

            assertThat(workbook.size()).isPositive();
        }
    }

    @Test
    void whoeverCameFromAProvinceThatIsNoMoreIsCountedAmongTheProvinces(Product product) {
        AfterMeeting meeting = new AfterMeeting(product);
        Client phone = aTeacher().from("45").joins(product, meeting.joinCode).phone();
        meeting.asking();
        phone.post(meeting.path(), meeting.response(UUID.randomUUID(), 4, null, "Tốt")).ok();
        Database database = product.bean(Database.class);
        database.write(
                () -> {
                    database.current()
                            .createNativeQuery(
                                    "update session set starts_at = '2025-08-15', ends_at = '2025-08-16' where id = :id")
                            .setParameter("id", UUID.fromString(meeting.session))
                            .executeUpdate();
                });

        JsonNode provinces = meeting.summary().path("provinces");

        assertThat(provinces).hasSize(34 + 1);
        assertThat(provinces.get(34).path("code").asText()).isEqualTo("45");
        assertThat(provinces.get(34).path("responses").asLong()).isEqualTo(1);
        byte[] workbook =
                meeting.organizer.get("feedback-forms/" + meeting.form + "/summary.xlsx").bytes();
        assertThat(workbook).startsWith('P', 'K');
    }

    @Test
    void anEmptyFormHasASummaryToo(Product product) {
        JsonNode summary = new AfterMeeting(product).asking().summary();

        assertThat(summary.path("responses").asLong()).isZero();
        assertThat(summary.path("fields").get(0).path("mean").isNull()).isTrue();
        assertThat(summary.path("fields").get(2).path("counts")).isEmpty();
    }
}
