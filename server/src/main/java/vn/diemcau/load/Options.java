package vn.diemcau.load;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed, and says of all that is wrong what would be right. */
final class Options {

    /** What one machine can open lines for; beyond it several machines run the tool. */
    private static final int MOST_PARTICIPANTS = 20_000;

    private static final int MOST_POINTS = 1_000;
    private static final int MOST_MODERATORS = 20;
    private static final double MOST_QUESTIONS_A_MINUTE = 60_000;
    private static final Duration LONGEST = Duration.ofHours(4);

    private static final List<String> NAMES =
            List.of(
                    "url",
                    "pass",
                    "participants",
                    "points",
                    "moderators",
                    "ramp",
                    "duration",
                    "questions",
                    "dropouts",
                    "report",
                    "ca",
                    "language");

    private static final Pattern TIME = Pattern.compile("(\\d{1,6})(s|m|h)");
    private static final Pattern RATE = Pattern.compile("(\\d{1,6}(?:\\.\\d+)?)/(s|min|h)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)%");

    /** What was typed cannot be run. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        Wrong(String words) {
            super(words);
        }
    }

    private final Map<String, String> typed;
    private final Words words;
    private final List<String> faults = new ArrayList<>();

    private Options(Map<String, String> typed, Words words) {
        this.typed = typed;
        this.words = words;
    }

    /**
     * @param environment for what should not be seen in lists of processes: {@code
     *     DIEMCAU_REHEARSAL_PASS}
     */
    static Wanted read(List<String> arguments, Map<String, String> environment) throws Wrong {
        Words words = Words.in(language(arguments));
        Map<String, String> typed = new LinkedHashMap<>();
        String pass = environment.get("DIEMCAU_REHEARSAL_PASS");
        if (pass != null) {
            typed.put("pass", pass);
        }
        List<String> faults = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            String[] parts = arguments.get(at).split("=", 2);
            String name = name(arguments.get(at));
            if (!NAMES.contains(name)) {
                faults.add(words.of("wrong.unknown", arguments.get(at)));
            } else if (parts.length == 2) {
                typed.put(name, parts[1]);
            } else if (at + 1 == arguments.size() || NAMES.contains(name(arguments.get(at + 1)))) {
                faults.add(words.of("wrong.empty", parts[0]));
            } else {
                typed.put(name, arguments.get(++at));
            }
        }
        Options options = new Options(typed, words);
        options.faults.addAll(faults);
        return options.wanted();
    }

    /** The option that begins here, empty where none does: a pass may begin with two dashes too. */
    private static String name(String argument) {
        String written = argument.split("=", 2)[0];
        return written.startsWith("--") ? written.substring(2) : "";
    }

    /** Read before all others: it decides in which words the others are answered. */
    static String language(List<String> arguments) {
        int at = arguments.indexOf("--language");
        if (at >= 0 && at + 1 < arguments.size()) {
            return arguments.get(at + 1);
        }
        return arguments.stream()
                .filter(one -> one.startsWith("--language="))
                .map(one -> one.substring("--language=".length()))
                .findFirst()
                .orElse("vi");
    }

    private Wanted wanted() throws Wrong {
        if (!Words.LANGUAGES.contains(typed.getOrDefault("language", "vi"))) {
            wrong("language", "vi, en");
        }
        URI url = url();
        String pass = text("pass", "wrong.pass");
        int participants = number("participants", 100, 1, MOST_PARTICIPANTS);
        int points = number("points", 0, 0, MOST_POINTS);
        int moderators = number("moderators", 1, 1, MOST_MODERATORS);
        Duration ramp = time("ramp", "30s");
        Duration duration = time("duration", "2m");
        double questions = rate();
        double dropouts = share();
        Path report = report();
        Path authority = path("ca");
        if (authority != null && !Files.isReadable(authority)) {
            faults.add(words.of("wrong.ca", authority));
        }
        if (!faults.isEmpty()) {
            throw new Wrong(String.join(System.lineSeparator(), faults));
        }
        return new Wanted(
                url,
                pass,
                participants,
                points,
                moderators,
                ramp,
                duration,
                questions,
                dropouts,
                report,
                authority,
                words);
    }

    private void wrong(String name, String example) {
        faults.add(words.of("wrong.value", "--" + name, typed.getOrDefault(name, ""), example));
    }

    private URI url() {
        String written = text("url", "wrong.url");
        try {
            URI url = new URI(written);
            if (List.of("http", "https").contains(String.valueOf(url.getScheme()))
                    && url.getHost() != null
                    && (url.getPath().isEmpty() || url.getPath().equals("/"))) {
                return url.resolve("/");
            }
        } catch (java.net.URISyntaxException noAddress) {
            // Said below, as for every other one that is none.
        }
        if (!written.isEmpty()) {
            wrong("url", "https://diemcau.example");
        }
        return URI.create("http://localhost/");
    }

    private String text(String name, String missing) {
        String written = typed.getOrDefault(name, "");
        if (written.isBlank()) {
            faults.add(words.of(missing));
        }
        return written.strip();
    }

    private int number(String name, int standard, int least, int most) {
        String written = typed.get(name);
        if (written == null) {
            return standard;
        }
        if (written.matches("\\d{1,6}")) {
            int number = Integer.parseInt(written);
            if (least <= number && number <= most) {
                return number;
            }
        }
        faults.add(words.of("wrong.number", "--" + name, least, most, written));
        return standard;
    }

    private Duration time(String name, String standard) {
        Matcher read = TIME.matcher(typed.getOrDefault(name, standard));
        if (!read.matches()) {
            wrong(name, "90s, 5m, 1h");
            return Duration.ZERO;
        }
        long number = Long.parseLong(read.group(1));
        Duration time =
                switch (read.group(2)) {
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofHours(number);
                };
        if (time.compareTo(LONGEST) > 0) {
            faults.add(words.of("wrong.long", "--" + name, LONGEST.toHours()));
        }
        return time;
    }

    private double rate() {
        Matcher read = RATE.matcher(typed.getOrDefault("questions", "30/min"));
        if (!read.matches()) {
            wrong("questions", "400/min, 5/s");
            return 0;
        }
        double number = Double.parseDouble(read.group(1));
        double aMinute =
                switch (read.group(2)) {
                    case "s" -> number * 60;
                    case "min" -> number;
                    default -> number / 60;
                };
        if (aMinute > MOST_QUESTIONS_A_MINUTE) {
            wrong("questions", "400/min, 5/s");
        }
        return aMinute;
    }

    private double share() {
        Matcher read = SHARE.matcher(typed.getOrDefault("dropouts", "0%"));
        if (read.matches() && Double.parseDouble(read.group(1)) <= 100) {
            return Double.parseDouble(read.group(1)) / 100;
        }
        wrong("dropouts", "5%");
        return 0;
    }

    /** Where it can be written, before anybody waits for it. */
    private @Nullable Path report() {
        Path path = path("report");
        if (path == null) {
            return null;
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            faults.add(words.of("wrong.report", path));
        }
        return path;
    }

    private @Nullable Path path(String name) {
        String written = typed.get(name);
        if (written == null) {
            return null;
        }
        try {
            return Path.of(written);
        } catch (InvalidPathException noPath) {
            wrong(name, "rehearsal.html");
            return null;
        }
    }
}
