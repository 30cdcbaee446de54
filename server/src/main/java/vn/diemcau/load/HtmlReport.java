package vn.diemcau.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a run came to, as one page that can be sent by mail: nothing in it is fetched. */
final class HtmlReport {

    /** Rows of the table behind the charts; longer runs are told in longer steps. */
    private static final int MOST_ROWS = 120;

    private final Words words;
    private final Outcome outcome;
    private final StringBuilder page = new StringBuilder();

    private HtmlReport(Outcome outcome) {
        this.words = outcome.wanted().words();
        this.outcome = outcome;
    }

    static String of(Outcome outcome) {
        return new HtmlReport(outcome).written();
    }

    private String written() {
        String title = words.of("title") + " · " + outcome.session().title();
        page.append("<!doctype html>\n<html lang=\"%s\">\n".formatted(words.locale()));
        page.append("<head><meta charset=\"utf-8\">");
        page.append("<meta name=\"viewport\" content=\"width=device-width\">");
        page.append("<title>%s</title>".formatted(Html.escaped(title)));
        page.append("<style>%s</style></head>\n<body><main>\n".formatted(style()));
        page.append("<h1>%s</h1>\n".formatted(Html.escaped(title)));
        String verdict = Facts.verdict(outcome);
        page.append(
                "<p class=\"verdict %s\">%s</p>\n"
                        .formatted(
                                outcome.isClean() ? "clean" : "lost",
                                Html.escaped(words.of(verdict))));
        if (outcome.interrupted()) {
            paragraph(words.of("interrupted"));
        }
        page.append("<ul>");
        Facts.of(outcome).forEach((key, values) -> item(words.of("fact." + key, values)));
        page.append("</ul>\n");
        timings();
        charts();
        losses();
        refusals();
        return page.append("</main></body>\n</html>\n").toString();
    }

    private void timings() {
        heading("timings");
        List<List<String>> rows = new ArrayList<>();
        outcome.timings()
                .forEach(
                        (key, summary) -> {
                            if (summary.count() > 0) {
                                rows.add(
                                        List.of(
                                                words.of("timing." + key),
                                                number(summary.count()),
                                                Facts.millis(words, summary.p50()),
                                                Facts.millis(words, summary.p90()),
                                                Facts.millis(words, summary.p99()),
                                                Facts.millis(words, summary.max())));
                            }
                        });
        table(
                List.of(words.of("what"), words.of("count"), "p50", "p90", "p99", words.of("max")),
                rows);
    }

    private void charts() {
        if (outcome.moments().isEmpty()) {
            return;
        }
        heading("course");
        figure(
                "latency",
                new Chart(
                        words,
                        "latency",
                        words.of("chart.latency"),
                        outcome.moments(),
                        List.of(
                                new Chart.Course(
                                        words.of("chart.acknowledged"),
                                        "first",
                                        Figures.Moment::acknowledged),
                                new Chart.Course(
                                        words.of("chart.delivered"),
                                        "second",
                                        Figures.Moment::delivered))));
        figure(
                "people",
                new Chart(
                        words,
                        "people",
                        words.of("chart.people"),
                        outcome.moments(),
                        List.of(
                                new Chart.Course(
                                        words.of("chart.connected"),
                                        "first",
                                        Figures.Moment::connected))));
        page.append("<details><summary>%s</summary>".formatted(Html.escaped(words.of("numbers"))));
        int step = Math.max(1, (outcome.moments().size() + MOST_ROWS - 1) / MOST_ROWS);
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < outcome.moments().size(); at += step) {
            Figures.Moment moment = outcome.moments().get(at);
            rows.add(
                    List.of(
                            "%02d:%02d".formatted(moment.second() / 60, moment.second() % 60),
                            number(moment.connected()),
                            number(moment.asked()),
                            Facts.millis(words, moment.acknowledged()),
                            Facts.millis(words, moment.delivered()),
                            number(moment.drops())));
        }
        table(
                List.of(
                        words.of("time"),
                        words.of("chart.connected"),
                        words.of("chart.asked"),
                        words.of("chart.acknowledged"),
                        words.of("chart.delivered"),
                        words.of("chart.drops")),
                rows);
        page.append("</details>\n");
    }

    private void figure(String key, Chart chart) {
        page.append(
                "<figure><figcaption>%s</figcaption>%s%s</figure>\n"
                        .formatted(
                                Html.escaped(words.of("chart." + key)),
                                chart.legend(),
                                chart.svg()));
    }

    private void losses() {
        heading("losses");
        paragraph(words.of("losses.how"));
        List<List<String>> rows = new ArrayList<>();
        Facts.losses(outcome)
                .forEach((key, count) -> rows.add(List.of(words.of("loss." + key), number(count))));
        table(List.of(words.of("what"), words.of("count")), rows);
    }

    private void refusals() {
        if (!outcome.refusals().isEmpty()) {
            heading("refusals");
            List<List<String>> rows = new ArrayList<>();
            outcome.refusals().forEach((code, count) -> rows.add(List.of(code, number(count))));
            table(List.of(words.of("code"), words.of("count")), rows);
        }
        if (!outcome.closings().isEmpty()) {
            heading("closings");
            List<List<String>> rows = new ArrayList<>();
            outcome.closings()
                    .forEach((code, count) -> rows.add(List.of("" + code, number(count))));
            table(List.of(words.of("code"), words.of("count")), rows);
        }
    }

    private String number(long count) {
        return String.format(words.locale(), "%,d", count);
    }

    private void heading(String key) {
        page.append("<h2>%s</h2>\n".formatted(Html.escaped(words.of(key))));
    }

    private void paragraph(String text) {
        page.append("<p>%s</p>\n".formatted(Html.escaped(text)));
    }

    private void item(String text) {
        page.append("<li>%s</li>".formatted(Html.escaped(text)));
    }

    /** The first cell of each row names it. Reached with the keyboard where it scrolls sideways. */
    private void table(List<String> columns, List<List<String>> rows) {
        page.append(
                "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"%s\">"
                        .formatted(Html.escaped(String.join(", ", columns))));
        page.append("<table><thead><tr>");
        columns.forEach(
                column -> page.append("<th scope=\"col\">%s</th>".formatted(Html.escaped(column))));
        page.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            page.append("<tr><th scope=\"row\">%s</th>".formatted(Html.escaped(row.getFirst())));
            row.stream()
                    .skip(1)
                    .forEach(cell -> page.append("<td>%s</td>".formatted(Html.escaped(cell))));
            page.append("</tr>");
        }
        page.append("</tbody></table></div>\n");
    }

    private static String style() {
        try (var file = HtmlReport.class.getResourceAsStream("/load/report.css")) {
            return new String(
                    Objects.requireNonNull(file, "report.css").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
