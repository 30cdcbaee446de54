package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.question.FullTables.numbers;
import static vn.diemcau.question.FullTables.state;
import static vn.diemcau.question.FullTables.votes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.directory.ProvinceCode;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** A desk with ten thousand questions: what it lists, and how much is read for that. */
@ProductTest
class ManyQuestionsIT {

    private static final int COUNT = 10_000;

    /** Of another session. */
    private static final int ELSEWHERE = 40_000;

    /** Of a session beside those: none of its lists may have to look through theirs. */
    private static final int FEW = 1_000;

    private static final int PAGE = 50;

    private static final Caller.SignedIn ORGANIZER =
            new Caller.SignedIn(
                    Ids.next(),
                    Ids.next(),
                    null,
                    "",
                    List.of(new Grant(Role.ORGANIZER, ScopeKind.SYSTEM, null)));

    private final Product product;
    private final LiveMeeting meeting;
    private final SessionId session;
    private final UUID topic;

    ManyQuestionsIT(Product product) {
        this.product = product;
        this.meeting = LiveMeeting.open(product);
        this.session = SessionId.fromString(meeting.session());
        this.topic = FullTables.fill(product, meeting, COUNT);
    }

    @Test
    void eachListHoldsWhatItSaysInItsOrder() {
        Comparator<Integer> newest = Comparator.reverseOrder();
        Comparator<Integer> oldest = Comparator.naturalOrder();
        Comparator<Integer> mostVotes =
                Comparator.<Integer>comparingInt(number -> -votes(number)).thenComparing(oldest);
        Comparator<Integer> byHand =
                Comparator.<Integer, Boolean>comparing(number -> number % 1000 != 0)
                        .thenComparing(newest);

        expect("?size=50", number -> true, newest);
        expect("?order=OLDEST&page=199", number -> true, oldest);
        expect("?order=VOTES", number -> true, mostVotes);
        expect("?order=HAND", number -> true, byHand);
        expect("?state=SUBMITTED", number -> state(number) == QuestionState.SUBMITTED, newest);
        expect(
                "?state=APPROVED&order=VOTES",
                number -> state(number) == QuestionState.APPROVED,
                mostVotes);
        expect(
                "?state=APPROVED&order=HAND",
                number -> state(number) == QuestionState.APPROVED,
                byHand);
        expect("?province=45", number -> number % 3 == 0, newest);
        expect("?topic=" + topic, number -> number % 5 == 0, newest);
        expect("?label=%C6%AFu%20ti%C3%AAn", number -> votes(number) == 5, newest);
        expect("?pinned=true", number -> number % 1000 == 0, newest);
        // Without accents, and d for đ.
        expect("?q=BEP+an+ban+tru", number -> number % 4 == 0, newest);
        expect("?q=duong+den", number -> number % 4 == 3, newest);
        expect(
                "?q=phu+cap&state=SUBMITTED&province=45",
                number ->
                        number % 4 == 1
                                && number % 3 == 0
                                && state(number) == QuestionState.SUBMITTED,
                newest);
        expect("?q=khong+ai+hoi", number -> false, newest);
    }

    private void expect(String query, IntPredicate wanted, Comparator<Integer> order) {
        List<Integer> all = numbers(COUNT, wanted).stream().sorted(order).toList();
        JsonNode page = meeting.list(query);
        int from = page.path("page").asInt() * PAGE;

        assertThat(page.path("total").asInt()).as(query).isEqualTo(all.size());
        assertThat(TestDesk.strings(page.path("items"), "text").stream().map(FullTables::numberOf))
                .as(query)
                .containsExactlyElementsOf(all.subList(from, Math.min(from + PAGE, all.size())));
    }

    @Test
    void aListReadsNoOtherSessionsQuestions() {
        FullTables.fill(product, LiveMeeting.open(product), ELSEWHERE);
        LiveMeeting small = LiveMeeting.open(product);
        SessionId one = SessionId.fromString(small.session());
        UUID itsTopic = FullTables.fill(product, small, FEW);

        for (QuestionOrder order : QuestionOrder.values()) {
            for (QuestionFilter filter : filters(itsTopic)) {
                Cost cost = costOf(() -> list(one, filter, order, PAGE));
                // The list, how many there are, and how many in each state.
                assertThat(cost.rows()).as(filter + " " + order).isLessThan(3 * FEW + 500);
            }
        }
        assertThat(costOf(() -> stage(one)).rows()).isLessThan(2 * FEW);
    }

    @Test
    void aLongPageTakesAsManyStatementsAsAShortOne() {
        QuestionFilter all = filter(null, null, null, null);

        assertThat(costOf(() -> list(session, all, QuestionOrder.NEWEST, 200)).statements())
                .isEqualTo(costOf(() -> list(session, all, QuestionOrder.NEWEST, 10)).statements());
    }

    private static List<QuestionFilter> filters(UUID topic) {
        return List.of(
                filter(null, null, null, null),
                filter(QuestionState.SUBMITTED, null, null, null),
                filter(QuestionState.APPROVED, null, null, null),
                filter(null, "bep an", null, null),
                filter(null, null, new ProvinceCode("45"), null),
                filter(null, null, null, new TopicId(topic)));
    }

    private static QuestionFilter filter(
            @Nullable QuestionState state,
            @Nullable String searched,
            @Nullable ProvinceCode province,
            @Nullable TopicId topic) {
        return new QuestionFilter(state, searched, province, topic, null, null, null);
    }

    private void list(SessionId listed, QuestionFilter filter, QuestionOrder order, int size) {
        assertThat(
                        product.bean(QuestionReader.class)
                                .page(ORGANIZER, listed, filter, order, new PageRequest(0, size))
                                .items())
                .hasSizeBetween(1, size);
    }

    private void stage(SessionId shown) {
        assertThat(product.bean(QuestionReader.class).stage(ORGANIZER, shown).next()).isNotEmpty();
    }

    /** What the database had to do. */
    private record Cost(long statements, long rows) {

        Cost minus(Cost before) {
            return new Cost(statements - before.statements, rows - before.rows);
        }
    }

    private Cost costOf(Runnable work) {
        Database database = product.bean(Database.class);
        return database.read(
                () -> {
                    Cost before = costSoFar(database);
                    work.run();
                    return costSoFar(database).minus(before);
                });
    }

    /** Of this connection; reading rows again that were sorted counts as well. */
    private static Cost costSoFar(Database database) {
        return new Cost(
                status(database, "Com_stmt_execute"),
                status(database, "Handler_read_next")
                        + status(database, "Handler_read_prev")
                        + status(database, "Handler_read_rnd_next"));
    }

    private static long status(Database database, String name) {
        return ((Number)
                        database.current()
                                .createNativeQuery(
                                        "select cast(variable_value as unsigned)"
                                                + " from information_schema.session_status"
                                                + " where variable_name = :name",
                                        Object.class)
                                .setParameter("name", name)
                                .getSingleResult())
                .longValue();
    }
}
