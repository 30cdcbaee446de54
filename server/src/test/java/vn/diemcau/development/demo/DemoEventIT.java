package vn.diemcau.development.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.CreateEvent;
import vn.diemcau.event.EventKind;
import vn.diemcau.event.EventService;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest(settings = "demo=true")
class DemoEventIT {

    /** Kept, because loggers that nobody holds lose their handlers. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final Client organizer;
    private final JsonNode event;

    DemoEventIT(Product product) {
        this.organizer = signIn(product, "bantochuc@demo.example");
        assertThat(organizer.get("events").ok().path("items")).hasSize(2);
        this.event = event("gap+go+nha+giao");
    }

    @BeforeAll
    static void anInterruptedLoadIsDoneAgainAndAFinishedOneIsNot(Product product) {
        product.bean(EventService.class)
                .create(new CreateEvent(DemoPlan.TITLE, EventKind.MINISTERIAL_MEETING, null, null));
        product.bean(DemoOrganizations.class).load();
        long madeBefore = organizations(product);
        List<String> warnings = new ArrayList<>();
        Handler listener = collecting(warnings);
        HIBERNATE.addHandler(listener);
        try {
            new DemoEvent().load();
            new DemoEvent().load();
        } finally {
            HIBERNATE.removeHandler(listener);
        }
        assertThat(warnings).isEmpty();
        assertThat(organizations(product)).isEqualTo(madeBefore);
    }

    private static long organizations(Product product) {
        return product.bean(OrganizationService.class)
                .page(null, null, null, new PageRequest(0, 1))
                .total();
    }

    private static Handler collecting(List<String> warnings) {
        return new Handler() {
            @Override
            public void publish(LogRecord said) {
                if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                    warnings.add(said.getMessage());
                }
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is held open.
            }
        };
    }

    @Test
    void theEventIsThePublishedPlanOfTheMeeting() {
        assertThat(event.path("state").asText()).isEqualTo("PUBLISHED");
        assertThat(event.path("leadOrganization").path("shortName").asText()).isEqualTo("Cục NGCB");
        assertThat(event.path("organizations")).hasSize(14);
        assertThat(texts(event.path("sessions"), "startsAt"))
                .containsExactly("2023-08-15T01:00:00Z", "2023-08-15T07:00:00Z");
        assertThat(organizer.get("sessions/" + session(0)).ok().path("agenda")).hasSize(6);
    }

    @Test
    void theMorningHasSixtyThreeProvincesAndTheAfternoonTheUniversities() {
        assertThat(points(0, "?level=PROVINCE").path("total").asInt()).isEqualTo(63);
        assertThat(points(0, "?level=DISTRICT").path("total").asInt()).isEqualTo(20);
        assertThat(points(0, "?level=SCHOOL").path("total").asInt()).isEqualTo(40);
        assertThat(points(1, "?level=UNIVERSITY").path("total").asInt()).isEqualTo(46);
        JsonNode quangTri = points(0, "?level=PROVINCE&q=quang+tri").path("items").get(0);
        assertThat(quangTri.path("chair").asText())
                .isEqualTo("Đại diện lãnh đạo Ủy ban nhân dân tỉnh Quảng Trị");
        // Nine districts and, below them, eighteen schools.
        assertThat(quangTri.path("below").path("total").asInt()).isEqualTo(27);
        assertThat(quangTri.path("state").asText()).isEqualTo("NOT_STARTED");
    }

    @Test
    void theMorningHasTheDraftOfItsFeedbackForm() {
        JsonNode forms = organizer.get("sessions/" + session(0) + "/feedback-forms").ok();
        assertThat(texts(forms, "state")).containsExactly("DRAFT");
        assertThat(texts(forms.get(0).path("fields"), "kind"))
                .containsExactly("SCALE", "SCALE", "CHOICE", "CHOICE", "TEXT", "TEXT");
    }

    @Test
    void aMeetingIsOnWithAnItemUnderWayAndPeopleWhoWantToSpeak() {
        String session = event("dang+dien+ra").at("/sessions/0/id").asText();
        JsonNode show = organizer.get("sessions/" + session + "/show").ok();
        JsonNode floor = organizer.get("sessions/" + session + "/floor").ok();

        assertThat(texts(show.at("/programme/items"), "state"))
                .containsExactly("DONE", "DONE", "RUNNING", "PLANNED", "PLANNED");
        assertThat(show.at("/timer/title").asText())
                .isEqualTo(floor.at("/speaking/speakerName").asText());
        assertThat(show.at("/stage/preview/kind").asText()).isEqualTo("SPEAKER");
        assertThat(floor.path("called")).hasSize(1);
        assertThat(floor.path("items")).hasSize(5);
        assertThat(
                        texts(
                                organizer
                                        .get("sessions/" + session + "/floor/history")
                                        .ok()
                                        .path("items"),
                                "state"))
                .containsExactlyInAnyOrder("DONE", "DONE", "DECLINED");
        assertThat(organizer.get("sessions/" + session + "/questions").ok().path("total").asInt())
                .isEqualTo(4);
    }

    @Test
    void someAreInTheMainRoomOfTheMeetingThatIsOn() {
        String session = event("dang+dien+ra").at("/sessions/0/id").asText();
        JsonNode figures = organizer.get("sessions/" + session + "/checkin").ok();
        assertThat(figures.path("expected").asInt()).isEqualTo(14);
        assertThat(figures.path("in").asInt()).isEqualTo(9);
        assertThat(figures.path("walkIns").asInt()).isEqualTo(1);
        assertThat(
                        texts(
                                organizer
                                        .get(
                                                "sessions/"
                                                        + session
                                                        + "/checkin/delegates?presence=IN")
                                        .ok()
                                        .path("items"),
                                "place"))
                .containsOnly("Cửa chính, máy 1");
    }

    @Test
    void everyDemoAccountSignsIn(Product product) {
        new DemoEvent().accounts().forEach(account -> signIn(product, account.signInName()));
        Client host = signIn(product, "diemcau.quangtri@demo.example");
        assertThat(texts(host.get("bridge-points/mine").ok().path("items"), "name"))
                .containsExactly("Quảng Trị");
    }

    @Test
    void noAddressLeavesTheExampleDomain() {
        List<String> addresses =
                Stream.of(
                                "organizations?size=200",
                                "organizations?size=200&page=1",
                                "people?size=200")
                        .flatMap(
                                path ->
                                        texts(organizer.get(path).ok().path("items"), "email")
                                                .stream())
                        .filter(address -> !address.equals("null"))
                        .toList();
        assertThat(addresses)
                .hasSizeGreaterThan(100)
                .allMatch(address -> address.endsWith(".example"));
    }

    private static Client signIn(Product product, String name) {
        Client client = product.anonymous();
        client.post("sign-in", Map.of("email", name, "password", "DiemCau-demo-2023")).ok();
        return client;
    }

    private JsonNode event(String searched) {
        JsonNode found = organizer.get("events?q=" + searched).ok().path("items");
        assertThat(found).hasSize(1);
        return organizer.get("events/" + found.get(0).path("id").asText()).ok();
    }

    private String session(int number) {
        return event.path("sessions").get(number).path("id").asText();
    }

    private JsonNode points(int session, String query) {
        return organizer.get("sessions/" + session(session) + "/bridge-points" + query).ok();
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }
}
