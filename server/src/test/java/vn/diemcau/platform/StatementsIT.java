package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Actor;
import vn.diemcau.event.Meeting;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.poll.PollContent;
import vn.diemcau.poll.PollId;
import vn.diemcau.poll.PollKind;
import vn.diemcau.poll.PollService;
import vn.diemcau.poll.VotingService;
import vn.diemcau.question.AskingService;
import vn.diemcau.question.DeskMove;
import vn.diemcau.question.DeskService;
import vn.diemcau.question.Moderator;
import vn.diemcau.question.QuestionId;
import vn.diemcau.question.Transition;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** What is asked often, or of many rows, takes few statements, however many rows there are. */
@ProductTest
class StatementsIT {

    private static final int TRIES = 5;

    private final Product product;
    private final Client organizer;
    private final Statistics statistics;
    private final SessionId session;
    private final String code;

    StatementsIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.statistics = product.bean(Database.class).factory().getStatistics();
        statistics.setStatisticsEnabled(true);
        this.session =
                SessionId.fromString(
                        new Meeting(organizer).publishedSession("Buổi nhiều người vào"));
        this.code = organizer.get("sessions/" + session.value()).ok().path("joinCode").asText();
    }

    /** The session, the province, the browser, and what is written of the participant. */
    @Test
    void joiningTakesFewStatements() {
        assertThat(fewest(() -> aTeacher().joins(product, code))).isLessThanOrEqualTo(5);
    }

    /** The session, the provinces, and how many they are. */
    @Test
    void theProvincesOfTheJoinFormTakeThreeStatements() {
        assertThat(fewest(() -> product.anonymous().get("join/" + code + "/provinces").ok()))
                .isLessThanOrEqualTo(3);
    }

    /** Who asks, what they may, the page and its count. */
    @Test
    void aListOfOrganizationsTakesAsManyStatementsForManyAsForOne() {
        JsonNode provinces = organizer.get("admin-units?on=2023-08-15&level=PROVINCE").ok();
        for (int i = 0; i < 12; i++) {
            String parent = organization("Sở thứ " + i, Map.of());
            String province = provinces.path("items").get(i).path("id").asText();
            organization("Trường của sở " + i, Map.of("parentId", parent, "provinceId", province));
        }

        assertThat(fewest(() -> organizer.get("organizations?size=100").ok()))
                .isLessThanOrEqualTo(4);
    }

    /** A hundred votes share a few transactions, each of which reads every kind of thing once. */
    @Test
    void votesThatComeTogetherTakeFewStatements() {
        PollId poll = openPoll();
        List<ParticipantId> voters =
                IntStream.range(0, 100)
                        .mapToObj(i -> aTeacher().joins(product, code).id())
                        .toList();
        VotingService voting = product.bean(VotingService.class);

        assertThat(
                        fewest(
                                () ->
                                        voters.stream()
                                                .map(
                                                        voter ->
                                                                voting.vote(
                                                                        session,
                                                                        voter,
                                                                        Ids.next(),
                                                                        poll,
                                                                        null,
                                                                        List.of(word(voter))))
                                                .toList()
                                                .forEach(
                                                        vote -> vote.toCompletableFuture().join())))
                .isLessThan(100);
    }

    /** A hundred approvals by moderators who work at once: likewise. */
    @Test
    void questionsThatAreMovedTogetherTakeFewStatements() {
        open();
        AskingService asking = product.bean(AskingService.class);
        List<QuestionId> asked =
                IntStream.range(0, 100)
                        .mapToObj(i -> aTeacher().joins(product, code).id())
                        .map(asker -> asking.ask(session, asker, Ids.next(), "Vì sao?", false))
                        .map(question -> question.toCompletableFuture().join().id())
                        .toList();
        moved(asked, Transition.APPROVE);

        assertThat(
                        fewest(
                                () -> {
                                    moved(asked, Transition.RECONSIDER);
                                    moved(asked, Transition.APPROVE);
                                }))
                .isLessThan(200);
    }

    private void moved(List<QuestionId> questions, Transition transition) {
        DeskService desk = product.bean(DeskService.class);
        Moderator moderator =
                new Moderator(new Actor(Actor.Kind.ACCOUNT, Ids.next(), "test"), "Điều hành viên");
        questions.stream()
                .map(
                        question ->
                                desk.move(
                                        session,
                                        moderator,
                                        Ids.next(),
                                        new DeskMove(question, transition, null)))
                .toList()
                .forEach(move -> move.toCompletableFuture().join());
    }

    private void open() {
        String address = "sessions/" + session.value();
        if (!organizer.get(address).ok().path("state").asText().equals("OPEN")) {
            organizer.post(address + "/open").ok();
        }
    }

    private static String word(ParticipantId voter) {
        return voter.value().toString().substring(24);
    }

    private PollId openPoll() {
        open();
        PollId poll =
                product.bean(PollService.class)
                        .plan(
                                session,
                                new PollContent("Một từ?", PollKind.WORDS, List.of(), 1, null));
        try (LiveClient line =
                LiveClient.connect(organizer, session.value().toString(), "ORGANIZER")) {
            line.command("poll.open", Map.of("pollId", poll, "version", 0));
        }
        return poll;
    }

    private String organization(String name, Map<String, String> more) {
        Map<String, String> body = new HashMap<>(more);
        body.put("name", name);
        body.put("kind", "MINISTRY_UNIT");
        return organizer.post("organizations", body).ok().path("id").asText();
    }

    /** Of several tries: what other threads do meanwhile only adds to it. */
    private long fewest(Runnable work) {
        return LongStream.range(0, TRIES)
                .map(
                        any -> {
                            long before = statistics.getPrepareStatementCount();
                            work.run();
                            return statistics.getPrepareStatementCount() - before;
                        })
                .min()
                .orElseThrow();
    }
}
