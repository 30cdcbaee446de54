package vn.diemcau.load;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.diemcau.platform.Clocks;

/** What both reports tell of a run, in the same order. */
final class Facts {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(Clocks.VIETNAM);

    private Facts() {}

    static String verdict(Outcome outcome) {
        if (outcome.cameIn() == 0) {
            return "verdict.nobody";
        }
        return outcome.isClean() ? "verdict.clean" : "verdict.lost";
    }

    /** The keys of sentences, and what they are filled with. */
    static Map<String, Object[]> of(Outcome outcome) {
        Wanted wanted = outcome.wanted();
        Map<String, Object[]> facts = new LinkedHashMap<>();
        put(facts, "session", outcome.session().eventTitle(), outcome.session().title());
        put(facts, "at", AT.format(outcome.session().now()), wanted.url());
        put(facts, "people", outcome.cameIn(), outcome.sentIn(), wanted.ramp().toSeconds());
        put(facts, "staff", outcome.desks(), outcome.consoles());
        put(facts, "questions", outcome.asked(), outcome.acknowledged(), outcome.approved());
        put(facts, "drops", outcome.drops(), outcome.resumed());
        return facts;
    }

    private static void put(Map<String, Object[]> facts, String key, Object... values) {
        facts.put(key, values);
    }

    /** By the keys of their words. */
    static Map<String, Long> losses(Outcome outcome) {
        Outcome.Losses losses = outcome.losses();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("beforeDesk", losses.beforeDesk());
        counts.put("unpublished", losses.unpublished());
        counts.put("deliveries", losses.deliveries());
        counts.put("reports", losses.reports());
        counts.put("twice", losses.twice());
        counts.put("unanswered", losses.unanswered());
        counts.put("absent", losses.absent());
        return counts;
    }

    static String millis(Words words, double millis) {
        return millis < 10
                ? String.format(words.locale(), "%.1f", millis)
                : String.format(words.locale(), "%,.0f", millis);
    }
}
