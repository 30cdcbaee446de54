package vn.diemcau.load;

import java.util.Map;
import java.util.StringJoiner;

/** What a run came to, as text. */
final class TextReport {

    private final Words words;
    private final Outcome outcome;
    private final StringJoiner lines = new StringJoiner(System.lineSeparator());

    private TextReport(Outcome outcome) {
        this.words = outcome.wanted().words();
        this.outcome = outcome;
    }

    static String of(Outcome outcome) {
        return new TextReport(outcome).written();
    }

    private String written() {
        lines.add("").add(words.of(Facts.verdict(outcome)));
        if (outcome.interrupted()) {
            lines.add(words.of("interrupted"));
        }
        lines.add("");
        Facts.of(outcome)
                .forEach((key, values) -> lines.add("  " + words.of("fact." + key, values)));
        lines.add("").add(words.of("timings"));
        lines.add(
                String.format(
                        "  %-42s %9s %9s %9s %9s %9s",
                        "", words.of("count"), "p50", "p90", "p99", words.of("max")));
        outcome.timings().forEach(this::timing);
        lines.add("").add(words.of("losses"));
        Facts.losses(outcome)
                .forEach((key, count) -> lines.add(counted(words.of("loss." + key), count)));
        refusals();
        return lines.toString();
    }

    private void timing(String key, Latencies.Summary summary) {
        if (summary.count() == 0) {
            return;
        }
        lines.add(
                String.format(
                        words.locale(),
                        "  %-42s %,9d %9s %9s %9s %9s",
                        words.of("timing." + key),
                        summary.count(),
                        Facts.millis(words, summary.p50()),
                        Facts.millis(words, summary.p90()),
                        Facts.millis(words, summary.p99()),
                        Facts.millis(words, summary.max())));
    }

    private String counted(String what, long count) {
        return String.format(words.locale(), "  %-60s %,9d", what, count);
    }

    private void refusals() {
        if (!outcome.refusals().isEmpty()) {
            lines.add("").add(words.of("refusals"));
            for (Map.Entry<String, Integer> refusal : outcome.refusals().entrySet()) {
                lines.add(counted(refusal.getKey(), refusal.getValue()));
            }
        }
        if (!outcome.closings().isEmpty()) {
            lines.add("").add(words.of("closings"));
            outcome.closings().forEach((code, count) -> lines.add(counted("" + code, count)));
        }
    }
}
