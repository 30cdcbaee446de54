package vn.diemcau.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** What a program that shows a pass may do in the rehearsal, and that it is nothing elsewhere. */
@ProductTest(settings = "live.check-sign-ins-every=PT0.2S")
class StandInsIT {

    private final Product product;
    private Practice practice;
    private String pass;

    StandInsIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void rehearse() {
        practice = Practice.marked(product);
        practice.points(3);
        practice.open();
        pass = practice.pass();
    }

    @Test
    void aPassTellsWhichSessionIsRehearsed() {
        JsonNode told = rehearsal(pass).ok();

        assertThat(told.path("sessionId").asText()).isEqualTo(practice.session());
        assertThat(told.path("joinCode").asText()).isEqualTo(practice.joinCode());
        assertThat(told.path("points").asInt()).isEqualTo(3);
        rehearsal("x".repeat(43)).refused(404, "rehearsal.pass_ended");
        product.anonymous().get("rehearsal").refused(404, "rehearsal.pass_ended");
        practice.organizer().delete(practice.path() + "/pass").ok();
        rehearsal(pass).refused(404, "rehearsal.pass_ended");
    }

    private Answer rehearsal(String shown) {
        Client program = product.anonymous();
        return program.send(
                program.request("/api/rehearsal").header("Rehearsal-Pass", shown).GET());
    }

    /** Rule O9. */
    @Test
    void aParticipantWithThePassModeratesTheRehearsal() {
        Client program = practice.joins();
        String ticket = moderatorTicket(program, pass, practice).ok().path("ticket").asText();
        LiveClient moderator = LiveClient.connect(program.request("").build().uri(), ticket, null);
        LiveClient phone = practice.line(practice.joins(), "PARTICIPANT");

        String question =
                phone.command("question.ask", Map.of("text", "Có nghe rõ không?"))
                        .path("result")
                        .path("id")
                        .asText();
        moderator.fact("question.changed");
        JsonNode answer =
                moderator.command("question.approve", Map.of("questionId", question, "version", 0));

        assertThat(answer.path("type").asText()).as(answer.toString()).isEqualTo("ack");
        assertThat(phone.fact("question.published").path("question").path("id").asText())
                .isEqualTo(question);
    }

    /** Rule O9. */
    @Test
    void nobodyModeratesWithoutThePassOfThatSession() {
        Client program = practice.joins();
        Practice other = Practice.marked(product);
        Practice real = new Practice(product);

        program.post("live/tickets", wanted(practice, "MODERATOR"))
                .refused(403, "access.not_allowed");
        moderatorTicket(program, other.pass(), practice).refused(403, "access.not_allowed");
        moderatorTicket(real.joins(), pass, real).refused(403, "access.not_allowed");
        moderatorTicket(program, pass, real).refused(403, "access.not_allowed");
        for (String audience : List.of("ORGANIZER", "CHAIR", "STAGE", "HOST")) {
            practice.shows(pass, program, "live/tickets", wanted(practice, audience))
                    .refused(403, "access.not_allowed");
        }
        practice.organizer().delete(practice.path() + "/pass").ok();
        moderatorTicket(program, pass, practice).refused(403, "access.not_allowed");
    }

    private static Answer moderatorTicket(Client program, String shown, Practice wanted) {
        return wanted.shows(shown, program, "live/tickets", wanted(wanted, "MODERATOR"));
    }

    private static Map<String, Object> wanted(Practice practice, String audience) {
        return Map.of("sessionId", practice.session(), "audience", audience);
    }

    /** Rule O9. */
    @Test
    void theLinesOfStandInModeratorsEndWithThePass() {
        Client program = practice.joins();
        String ticket = moderatorTicket(program, pass, practice).ok().path("ticket").asText();
        LiveClient standIn = LiveClient.connect(program.request("").build().uri(), ticket, null);
        LiveClient moderator = practice.line(practice.as(Role.MODERATOR), "MODERATOR");

        practice.organizer().delete(practice.path() + "/pass").ok();

        assertThat(standIn.closeCode()).isEqualTo(4403);
        assertThat(moderator.isLost()).isFalse();
    }

    @Test
    void standInHostsKeepTheirOwnPointUntilThePassEnds() {
        List<JsonNode> hosts = hosts(practice, pass, 2);
        assertThat(hosts).hasSize(2);
        Client host = enters(hosts.getFirst());
        String own = hosts.getFirst().path("pointId").asText();
        String others = hosts.getLast().path("pointId").asText();

        JsonNode point = host.get("bridge-points/" + own).ok();
        String item = point.path("checklist").path(1).path("id").asText();
        host.put("bridge-points/" + own + "/readiness/" + item, Map.of("done", true)).ok();
        host.get("bridge-points/" + others).refused(404, "bridge.not_found");
        practice.line(host, "HOST");

        practice.organizer().delete(practice.path() + "/pass").ok();
        host.get("bridge-points/" + own).refused(401, "access.not_signed_in");
    }

    @Test
    void aWipeAndTheNextPassThrowStandInsOut() {
        Client first = enters(hosts(practice, pass, 1).getFirst());
        pass = practice.pass();
        first.get("bridge-points/mine").refused(401, "access.not_signed_in");
        Client second = enters(hosts(practice, pass, 1).getFirst());
        practice.close();

        practice.wipe().ok();

        second.get("bridge-points/mine").refused(401, "access.not_signed_in");
    }

    @Test
    void nobodyBecomesAHostWithoutAPass() {
        product.anonymous().post("rehearsal/hosts", wanted(1)).refused(404, "rehearsal.pass_ended");
        practice.shows("x", product.anonymous(), "rehearsal/hosts", wanted(1))
                .refused(404, "rehearsal.pass_ended");
        practice.shows(pass, product.anonymous(), "rehearsal/hosts", wanted(0))
                .refused(400, "request.invalid_fields");
    }

    private List<JsonNode> hosts(Practice of, String shown, int count) {
        return StreamSupport.stream(
                        of.shows(shown, product.anonymous(), "rehearsal/hosts", wanted(count))
                                .ok()
                                .spliterator(),
                        false)
                .toList();
    }

    private static Map<String, Object> wanted(int hosts) {
        return Map.of("hosts", hosts, "label", "Diễn tập");
    }

    private Client enters(JsonNode host) {
        Client program = product.anonymous();
        program.post("links/enter", Map.of("token", host.path("token").asText())).ok();
        return program;
    }
}
