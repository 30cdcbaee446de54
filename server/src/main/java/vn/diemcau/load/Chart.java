package vn.diemcau.load;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Some courses over the time of a run, drawn as SVG that needs nothing from elsewhere. */
final class Chart {

    /**
     * @param style the class of its line; lines differ in dashes as well as in colour
     */
    record Course(String name, String style, ToDoubleFunction<Figures.Moment> value) {}

    private static final int WIDTH = 860;
    private static final int HEIGHT = 260;
    private static final int LEFT = 64;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 34;

    /** Lines across, zero included. */
    private static final int STEPS = 4;

    private final Words words;
    private final String id;
    private final String title;
    private final List<Figures.Moment> moments;
    private final List<Course> courses;
    private final double highest;

    Chart(
            Words words,
            String id,
            String title,
            List<Figures.Moment> moments,
            List<Course> courses) {
        this.words = words;
        this.id = id;
        this.title = title;
        this.moments = moments;
        this.courses = courses;
        this.highest =
                rounded(
                        courses.stream()
                                .flatMapToDouble(
                                        course -> moments.stream().mapToDouble(course.value()))
                                .max()
                                .orElse(1));
    }

    /** Up to 1, 2, 4 or 8 times a power of ten, so that every line across is a round number. */
    private static double rounded(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1))));
        for (double step : new double[] {1, 2, 4, 8}) {
            if (value <= step * power) {
                return Math.max(step * power, STEPS);
            }
        }
        return 10 * power * 2;
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title\">"
                        .formatted(WIDTH, HEIGHT, id));
        svg.append("<title id=\"%s-title\">%s</title>".formatted(id, Html.escaped(title)));
        for (int step = 0; step <= STEPS; step++) {
            double value = highest * step / STEPS;
            svg.append(
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>"
                            .formatted(LEFT, WIDTH - RIGHT, y(value), y(value)));
            svg.append(
                    "<text class=\"tick\" x=\"%d\" y=\"%s\" text-anchor=\"end\" dy=\"4\">%s</text>"
                            .formatted(
                                    LEFT - 8,
                                    y(value),
                                    String.format(words.locale(), "%,.0f", value)));
        }
        for (int part = 0; part <= STEPS; part++) {
            int second = lastSecond() * part / STEPS;
            svg.append(
                    "<text class=\"tick\" x=\"%s\" y=\"%d\" text-anchor=\"middle\">%02d:%02d</text>"
                            .formatted(x(second), HEIGHT - 10, second / 60, second % 60));
        }
        courses.forEach(course -> svg.append(line(course)));
        return svg.append("</svg>").toString();
    }

    /** A second in which nothing was measured leaves a gap. */
    private String line(Course course) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (Figures.Moment moment : moments) {
            double value = course.value().applyAsDouble(moment);
            if (value <= 0) {
                drawing = false;
                continue;
            }
            path.append(drawing ? "L" : "M").append(x(moment.second())).append(' ');
            path.append(y(value));
            drawing = true;
        }
        // A single second is a dot, not nothing.
        return "<path class=\"course %s\" d=\"%s\"/>".formatted(course.style(), path);
    }

    private int lastSecond() {
        return Math.max(1, moments.isEmpty() ? 1 : moments.getLast().second());
    }

    private String x(int second) {
        return number(LEFT + (double) (WIDTH - LEFT - RIGHT) * second / lastSecond());
    }

    private String y(double value) {
        return number(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / highest);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** What the lines mean, in words and as they are drawn. */
    String legend() {
        StringBuilder legend = new StringBuilder("<ul class=\"legend\">");
        for (Course course : courses) {
            legend.append(
                    "<li><svg viewBox=\"0 0 36 8\" aria-hidden=\"true\"><path class=\"course %s\" d=\"M0 4L36 4\"/></svg>%s</li>"
                            .formatted(course.style(), Html.escaped(course.name())));
        }
        return legend.append("</ul>").toString();
    }
}
