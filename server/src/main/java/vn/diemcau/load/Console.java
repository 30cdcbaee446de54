package vn.diemcau.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The host of a bridge point with its console: reports readiness, which the console has to hear
 * again. What was ticked is taken back, so that the point stays as it was found.
 */
final class Console extends Person {

    private final Installation.Visitor host;
    private final String path;
    private final String item;
    private final boolean found;
    private boolean now;
    private long unheard;
    private boolean underWay;

    private Console(
            Crowd crowd, Installation.Visitor host, String path, String item, boolean found) {
        super(crowd, host, "HOST");
        this.host = host;
        this.path = path;
        this.item = item;
        this.found = found;
        this.now = found;
    }

    /** The console of a point as it stands. */
    static Console of(Crowd crowd, Installation.Visitor host, JsonNode point) throws Refused {
        for (JsonNode item : point.path("checklist")) {
            // That one follows from the technician's name.
            if (!item.path("check").asText().equals("TECHNICIAN_NAMED")) {
                return new Console(
                        crowd,
                        host,
                        "/api/bridge-points/" + point.path("id").asText(),
                        item.path("id").asText(),
                        item.path("done").asBoolean());
            }
        }
        throw new Refused("bridge.no_checklist", point.path("name").asText());
    }

    /** Ticks the item, or takes that back. */
    void report() {
        if (!underWay) {
            report(!now);
        }
    }

    private void report(boolean done) {
        underWay = true;
        long begun = System.nanoTime();
        unheard++;
        crowd.calling(
                installation ->
                        installation.put(path + "/readiness/" + item, host, Map.of("done", done)),
                answer -> {
                    underWay = false;
                    now = done;
                    crowd.figures().reported(System.nanoTime() - begun);
                },
                failed -> {
                    underWay = false;
                    unheard--;
                });
    }

    /** As it was found; whether that has still to be waited for. */
    boolean putBack() {
        if (!underWay && now != found) {
            report(found);
        }
        return underWay;
    }

    /** Reports of which the console has not heard. */
    long countUnheard() {
        return Math.max(0, unheard);
    }

    @Override
    void arrived(long revision) {
        crowd.figures().consoleOpened();
    }

    @Override
    void heard(Heard.Fact fact) {
        if (fact.type().equals("bridge.changed")
                && path.endsWith(fact.json().path("point").path("id").asText())) {
            unheard--;
        }
    }

    @Override
    void heardTwice(Heard.Fact fact) {
        crowd.figures().consoleHeardTwice();
    }

    @Override
    void startsAnew(long revision) {
        unheard = 0;
    }
}
