package vn.diemcau.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Which sessions are rehearsals, and who may fill them. */
@ProductTest(settings = "participant.joins-per-address-and-minute=3")
class RehearsalIT {

    private final Product product;

    RehearsalIT(Product product) {
        this.product = product;
    }

    @Test
    void aRehearsalIsShownToEverybodyWhoComesNear() {
        Practice practice = Practice.marked(product);

        assertThat(
                        product.anonymous()
                                .get("join/" + practice.joinCode())
                                .ok()
                                .path("rehearsal")
                                .asBoolean())
                .isTrue();
        assertThat(
                        practice.organizer()
                                .get("sessions/" + practice.session())
                                .ok()
                                .path("rehearsal")
                                .asBoolean())
                .isTrue();
        practice.mark(false).ok();
        assertThat(practice.state().path("rehearsal").asBoolean()).isFalse();
    }

    /** Rule R7. */
    @Test
    void screensThatAreOpenAlreadyAreToldOfTheMark() {
        Practice practice = new Practice(product);
        LiveClient stage = practice.line(practice.as(Role.STAGE_OPERATOR), "STAGE");

        practice.mark(true).ok();

        assertThat(stage.fact("session.rehearsal").path("rehearsal").asBoolean()).isTrue();
        assertThat(
                        practice.as(Role.STAGE_OPERATOR)
                                .get("sessions/" + practice.session() + "/show")
                                .ok()
                                .path("rehearsal")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void whatRealPeopleHaveUsedNeverBecomesARehearsal() {
        Practice real = new Practice(product);
        real.joins();

        real.mark(true).refused(409, "rehearsal.has_been_used");

        assertThat(real.state().path("rehearsal").asBoolean()).isFalse();
        real.wipe().refused(409, "rehearsal.not_marked");
        real.organizer().post(real.path() + "/pass").refused(409, "rehearsal.not_marked");
    }

    @Test
    void theMarkStaysWhileSomethingIsLeftOfTheRehearsal() {
        Practice practice = Practice.marked(product);
        practice.joins(practice.pass()).ok();

        practice.mark(false).refused(409, "rehearsal.has_data");

        assertThat(practice.state().path("used").asBoolean()).isTrue();
        assertThat(practice.state().path("rehearsal").asBoolean()).isTrue();
    }

    @Test
    void aPassLetsACrowdInFromOneAddress() {
        Practice practice = Practice.marked(product);
        String pass = practice.pass();

        assertThat(IntStream.range(0, 12).mapToObj(i -> practice.joins(pass).status()))
                .containsOnly(200);
        List<Integer> others =
                IntStream.range(0, 6)
                        .mapToObj(
                                i ->
                                        product.anonymous()
                                                .post(
                                                        "join/" + practice.joinCode(),
                                                        aTeacher().introduction())
                                                .status())
                        .toList();
        assertThat(others).contains(429);
    }

    @Test
    void aPassOpensNoOtherSessionAndNoRealOne() {
        Practice practice = Practice.marked(product);
        String pass = practice.pass();
        Practice real = new Practice(product);

        real.joins(pass).refused(409, "participant.no_rehearsal");
        Practice.marked(product).joins(pass).refused(409, "participant.no_rehearsal");
        practice.joins("x".repeat(43)).refused(409, "participant.no_rehearsal");
        practice.joins("").refused(409, "participant.no_rehearsal");
    }

    @Test
    void aPassEndsWithTheNextOneAndWhenTheOrganizerTakesItBack() {
        Practice practice = Practice.marked(product);
        String first = practice.pass();
        String second = practice.pass();

        practice.joins(first).refused(409, "participant.no_rehearsal");
        practice.joins(second).ok();
        assertThat(practice.state().path("passUntil").isNull()).isFalse();

        practice.organizer().delete(practice.path() + "/pass").ok();
        practice.joins(second).refused(409, "participant.no_rehearsal");
        assertThat(practice.state().path("passUntil").isNull()).isTrue();
        assertThat(practice.sql("SELECT pass_hash FROM rehearsal")).doesNotContain(first, second);
    }

    @Test
    void onlyTheOrganizersOfTheEventPractise() {
        Practice practice = Practice.marked(product);

        practice.as(Role.MODERATOR).get(practice.path()).refused(403, "access.not_allowed");
        new Practice(product)
                .as(Role.ORGANIZER)
                .post(practice.path() + "/wipe")
                .refused(404, "event.session_not_found");
    }
}
