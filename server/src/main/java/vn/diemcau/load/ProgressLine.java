package vn.diemcau.load;

import java.io.PrintStream;

/** How a run goes, in one line a second: always the same one where there is a terminal. */
final class ProgressLine {

    private final Words words;
    private final PrintStream out;
    private final boolean terminal;

    /**
     * @param terminal whether a line can be written over
     */
    ProgressLine(Words words, PrintStream out, boolean terminal) {
        this.words = words;
        this.out = out;
        this.terminal = terminal;
    }

    void show(Rehearsing.Progress now, Wanted wanted) {
        String line =
                words.of(
                        "progress",
                        now.second() / 60,
                        now.second() % 60,
                        now.connected(),
                        wanted.participants(),
                        now.consoles(),
                        now.asked(),
                        now.moment().acknowledged(),
                        now.moment().delivered(),
                        now.drops(),
                        now.refused());
        if (terminal) {
            // Back to the first column, and nothing left of a longer line before.
            out.print("\r" + line + "\u001b[K");
            out.flush();
            return;
        }
        out.println(line);
    }

    void end() {
        if (terminal) {
            out.println();
        }
    }
}
