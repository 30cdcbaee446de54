package vn.diemcau.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLines;
import vn.diemcau.bridge.Points;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.JumpingClocks;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** An open console is the heartbeat of a point: its line is on, weak, and only then lost. */
@ProductTest
class PresenceIT {

    private final Product product;
    private final Points points;
    private final SessionId session;
    private Presence server;
    private Duration ahead = Duration.ZERO;

    PresenceIT(Product product) {
        this.product = product;
        this.points = new Points(product, "Máy của điểm cầu");
        this.session = SessionId.fromString(points.session);
        this.server = newServer();
    }

    @AfterEach
    void theClockIsRightAgain() {
        JumpingClocks.jumpTo(Duration.ZERO);
    }

    @Test
    void aReadyPointIsConnectedWhileItsConsoleIsHeardAndEverybodyAboveKnows() {
        open();
        makeReady(points.school);
        LiveClient organizer = LiveClient.connect(points.organizer, points.session, "ORGANIZER");

        hears(points.school);

        assertThat(line(points.school)).isEqualTo("ON");
        assertThat(state(points.school)).isEqualTo("CONNECTED");
        assertThat(below(points.main, "CONNECTED")).isEqualTo(1);
        assertThat(below(points.main, "READY")).isZero();
        JsonNode told = organizer.fact("bridge.changed", fact -> true);
        assertThat(told.path("was").asText()).isEqualTo("READY");
        assertThat(told.at("/point/line").asText()).isEqualTo("ON");
    }

    @Test
    void anOpenConsoleMakesNoPointReady() {
        open();
        points.tick(points.organizer, points.school, 1, true).ok();

        hears(points.school);

        assertThat(line(points.school)).isEqualTo("ON");
        assertThat(state(points.school)).isEqualTo("PREPARING");
    }

    /** Rule B3. */
    @Test
    void aWeakLineIsNotGoneAndIsOnAgainWhenItsConsoleIsHeard() {
        open();
        makeReady(points.school);
        hears(points.school);

        hearsNothing();
        assertThat(line(points.school)).isEqualTo("WEAK");
        assertThat(state(points.school)).isEqualTo("CONNECTED");
        later(59);
        hearsNothing();
        assertThat(state(points.school)).isEqualTo("CONNECTED");
        hears(points.school);
        assertThat(line(points.school)).isEqualTo("ON");
        later(61);
        hears(points.school);
        assertThat(line(points.school)).isEqualTo("ON");
    }

    /** Rule B3. */
    @Test
    void aLineIsLostAfterAMinuteAndWhatWasTickedStays() {
        open();
        makeReady(points.school);
        hears(points.school);
        hearsNothing();
        later(61);
        hearsNothing();

        assertThat(state(points.school)).isEqualTo("LOST");
        assertThat(below(points.main, "LOST")).isEqualTo(1);
        hears(points.school);
        assertThat(state(points.school)).isEqualTo("CONNECTED");
        assertThat(below(points.main, "LOST")).isZero();
    }

    /** Rule B3. */
    @Test
    void aConsoleThatGoesToAnotherServerWasNeverAway() {
        open();
        makeReady(points.school);
        hears(points.school);
        Presence other = newServer();
        other.look(consoles(points.school));
        String since = seen(points.school).path("lineSince").asText();

        hearsNothing();

        assertThat(line(points.school)).isEqualTo("ON");
        assertThat(seen(points.school).path("lineSince").asText()).isEqualTo(since);
        other.look(Map.of());
        assertThat(line(points.school)).isEqualTo("WEAK");
    }

    /** Rule B3. */
    @Test
    void aServerThatStartsAgainGivesConsolesTimeToComeBack() {
        open();
        makeReady(points.school);
        makeReady(points.otherProvince);
        server.look(Map.of(session, Set.of(id(points.school), id(points.otherProvince))));
        LiveClient organizer = LiveClient.connect(points.organizer, points.session, "ORGANIZER");

        later(600);
        server = newServer();
        hearsNothing();
        later(10);
        hears(points.school);
        later(15);
        hears(points.school);
        assertThat(organizer.everything()).doesNotContain("bridge.changed");
        assertThat(line(points.otherProvince)).isEqualTo("ON");

        later(10);
        hears(points.school);
        assertThat(line(points.school)).isEqualTo("ON");
        assertThat(line(points.otherProvince)).isEqualTo("WEAK");
        later(61);
        hears(points.school);
        assertThat(state(points.school)).isEqualTo("CONNECTED");
        assertThat(state(points.otherProvince)).isEqualTo("LOST");
    }

    @Test
    void aServerThatWasTakenForGoneSaysAnewWhatItHears() {
        open();
        hears(points.school);
        Presence other = newServer();
        later(31);
        other.look(Map.of());
        assertThat(line(points.school)).isEqualTo("WEAK");

        hears(points.school);

        assertThat(line(points.school)).isEqualTo("ON");
    }

    /** Rule B3. */
    @Test
    void aConsoleCountsFromAnHourBeforeTheSessionUntilItIsOver() {
        hears(points.school);
        assertThat(line(points.school)).isEqualTo("NONE");

        open();
        hears(points.school);
        assertThat(line(points.school)).isEqualTo("ON");

        points.organizer.post("sessions/" + points.session + "/close").ok();
        hears(points.school);
        assertThat(line(points.school)).isEqualTo("NONE");
        later(61);
        hearsNothing();
        assertThat(state(points.school)).isEqualTo("NOT_STARTED");
    }

    @Test
    void whatWasKnownOfLinesIsForgottenAfterTheSession() {
        open();
        hears(points.school);
        hearsNothing();
        points.organizer.post("sessions/" + points.session + "/close").ok();

        newServer().look(Map.of());

        assertThat(line(points.school)).isEqualTo("NONE");
    }

    @Test
    void aPointThatIsDeletedMeanwhileDoesNotHoldUpOthers() {
        open();
        points.organizer.delete("bridge-points/" + points.school).ok();

        server.look(Map.of(session, Set.of(id(points.school), id(points.district))));

        assertThat(line(points.district)).isEqualTo("ON");
    }

    private void open() {
        points.organizer.post("sessions/" + points.session + "/open").ok();
    }

    private void makeReady(String point) {
        points.nameTechnician(points.organizer, point, "Cán bộ kỹ thuật (thử)").ok();
        int items = seenWhole(point).path("checklist").size();
        for (int item = 1; item < items; item++) {
            points.tick(points.organizer, point, item, true).ok();
        }
    }

    private Presence newServer() {
        return new Presence(
                product.bean(Database.class),
                product.bean(HoldRepository.class),
                product.bean(PointLines.class),
                product.bean(SessionService.class),
                product.bean(Clock.class));
    }

    private void hears(String point) {
        server.look(consoles(point));
    }

    private void hearsNothing() {
        server.look(Map.of());
    }

    private Map<SessionId, Set<BridgePointId>> consoles(String point) {
        return Map.of(session, Set.of(id(point)));
    }

    private static BridgePointId id(String point) {
        return BridgePointId.fromString(point);
    }

    private void later(int seconds) {
        ahead = ahead.plusSeconds(seconds);
        JumpingClocks.jumpTo(ahead);
    }

    private JsonNode seenWhole(String point) {
        return points.seenBy(points.organizer, point);
    }

    /** The point as lists have it. */
    private JsonNode seen(String point) {
        for (JsonNode row : points.organizer.get(points.path()).ok().path("items")) {
            if (row.path("id").asText().equals(point)) {
                return row;
            }
        }
        throw new AssertionError("not in the list: " + point);
    }

    private String line(String point) {
        return seen(point).path("line").asText();
    }

    private String state(String point) {
        return seen(point).path("state").asText();
    }

    private int below(String point, String state) {
        return seenWhole(point).at("/below/states/" + state).asInt();
    }
}
