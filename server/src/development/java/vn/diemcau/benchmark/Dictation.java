package vn.diemcau.benchmark;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.diemcau.load.Lines;

/** Commands that one person gives one after the other, some of them under way at a time. */
final class Dictation {

    /** A kind of command and its fields, as JSON without the braces. */
    record Command(String type, String fields) {}

    private static final int UNDER_WAY = 20;

    private final Iterator<Command> commands;
    private final CountDownLatch left;

    private Dictation(List<Command> commands) {
        this.commands = commands.iterator();
        this.left = new CountDownLatch(commands.size());
    }

    /** Gives all of them over one line, and returns when the last is acknowledged. */
    static void give(Lines lines, String path, List<Command> commands) throws InterruptedException {
        Dictation dictation = new Dictation(commands);
        Speaker speaker = new Speaker(lines, path, (who, result) -> dictation.answered(who));
        speaker.awaitReady();
        lines.execute(() -> dictation.begin(speaker));
        dictation.left.await();
        speaker.leave();
    }

    private void begin(Speaker speaker) {
        for (int i = 0; i < UNDER_WAY; i++) {
            next(speaker);
        }
    }

    private void answered(Speaker speaker) {
        left.countDown();
        next(speaker);
    }

    private void next(Speaker speaker) {
        if (commands.hasNext()) {
            Command command = commands.next();
            speaker.say(command.type(), command.fields());
        }
    }
}
