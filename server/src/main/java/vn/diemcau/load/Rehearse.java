package vn.diemcau.load;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Rehearses a session against an installation with a crowd of programs, and reports how it went.
 * Ends with 0 where everything arrived once, 1 where something was lost, doubled or left
 * unanswered, 2 where what was typed cannot be run, 3 where the installation refuses or does not
 * answer.
 */
public final class Rehearse {

    static final int CLEAN = 0;
    static final int LOST = 1;
    static final int WRONG = 2;
    static final int REFUSED = 3;

    /** How long Ctrl-C waits for the report of what was. */
    private static final long LONGEST_END_SECONDS = 45;

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, String> environment;
    private final BooleanSupplier stopped;

    /**
     * @param terminal whether a line can be written over
     * @param stopped whether somebody wants the run to end now
     */
    Rehearse(
            PrintStream out,
            boolean terminal,
            Map<String, String> environment,
            BooleanSupplier stopped) {
        this.out = out;
        this.terminal = terminal;
        this.environment = environment;
        this.stopped = stopped;
    }

    public static void main(String[] typed) throws InterruptedException {
        // Maven passes all of it as one property.
        List<String> arguments =
                typed.length > 0 ? List.of(typed) : split(System.getProperty("rehearsal", ""));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    asked.countDown();
                                    await(ended);
                                },
                                "end"));
        boolean terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        int status;
        try {
            status =
                    new Rehearse(out, terminal, System.getenv(), () -> asked.getCount() == 0)
                            .run(arguments);
        } finally {
            ended.countDown();
        }
        if (asked.getCount() > 0) {
            System.exit(status);
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            if (!ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The report was not finished in time.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static List<String> split(String property) {
        return Arrays.stream(property.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    int run(List<String> arguments) throws InterruptedException {
        Words words = Words.in(Options.language(arguments));
        if (arguments.isEmpty() || arguments.contains("--help")) {
            out.println(words.of("help"));
            return arguments.isEmpty() ? WRONG : CLEAN;
        }
        try {
            return run(Options.read(arguments, environment));
        } catch (Options.Wrong wrong) {
            out.println(wrong.getMessage());
            out.println(words.of("see.help"));
            return WRONG;
        } catch (Refused refused) {
            String known = "refused." + refused.code();
            out.println(
                    words.has(known)
                            ? words.of(known)
                            : words.of("refused", String.valueOf(refused.getMessage())));
            return REFUSED;
        } catch (IOException failed) {
            out.println(words.of("failed", String.valueOf(failed.getMessage())));
            return REFUSED;
        }
    }

    private int run(Wanted wanted) throws Refused, IOException, InterruptedException {
        Words words = wanted.words();
        Address address = new Address(wanted.url(), Trust.of(wanted));
        Installation installation = new Installation(address, wanted.pass());
        Rehearsed session = Rehearsed.ask(installation);
        installation.knowOrigin(session.origin());
        requireRunnable(wanted, session);
        out.println(
                words.of(
                        "begin",
                        wanted.participants(),
                        wanted.points(),
                        wanted.moderators(),
                        session.eventTitle(),
                        session.title()));
        ProgressLine line = new ProgressLine(words, out, terminal);
        try (Crowd crowd =
                new Crowd(
                        installation,
                        new Lines(address),
                        session.sessionId(),
                        new Ledger(wanted.questions()),
                        Tag.random())) {
            Outcome outcome =
                    new Rehearsing(
                                    wanted,
                                    session,
                                    crowd,
                                    stopped,
                                    progress -> line.show(progress, wanted))
                            .run();
            line.end();
            return report(outcome);
        }
    }

    private static void requireRunnable(Wanted wanted, Rehearsed session) throws Refused {
        Words words = wanted.words();
        if (!session.state().equals("LIVE")) {
            throw new Refused("not_live", "");
        }
        if (wanted.points() > session.points()) {
            throw new Refused(
                    "too_many_points", words.of("wrong.points", wanted.points(), session.points()));
        }
    }

    private int report(Outcome outcome) throws IOException {
        out.println(TextReport.of(outcome));
        Path file = outcome.wanted().report();
        if (file != null) {
            Files.writeString(file, HtmlReport.of(outcome));
            out.println(outcome.wanted().words().of("written", file.toAbsolutePath()));
        }
        return outcome.isClean() ? CLEAN : LOST;
    }
}
