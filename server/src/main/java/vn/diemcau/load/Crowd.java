package vn.diemcau.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** What all people of a run share: the installation, the session, the thread of their lines. */
final class Crowd implements AutoCloseable {

    /** Something that is asked of the installation over HTTP. */
    interface Call<T> {
        T by(Installation installation) throws Refused, InterruptedException;
    }

    private final Installation installation;
    private final Lines lines;
    private final String sessionId;
    private final Ledger ledger;
    private final Figures figures = new Figures();
    private final Tag tag;
    private final Heard.Reader reader;
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    Crowd(Installation installation, Lines lines, String sessionId, Ledger ledger, Tag tag) {
        this.tag = tag;
        this.reader = new Heard.Reader(tag);
        this.installation = installation;
        this.lines = lines;
        this.sessionId = sessionId;
        this.ledger = ledger;
    }

    /**
     * Calls, and goes on with the answer on the thread of the lines.
     *
     * @param failed gets the code, which is counted as a refusal before
     */
    <T> void calling(Call<T> call, Consumer<T> answered, Consumer<String> failed) {
        if (callers.isShutdown()) {
            return;
        }
        callers.execute(
                () -> {
                    try {
                        T answer = call.by(installation);
                        lines.execute(() -> answered.accept(answer));
                    } catch (Refused refused) {
                        lines.execute(
                                () -> {
                                    figures.refused(refused.code());
                                    failed.accept(refused.code());
                                });
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** Calls and waits: for what nothing goes on without. */
    <T> T once(Call<T> call) throws Refused, InterruptedException {
        return call.by(installation);
    }

    /** Does something on the thread of the lines after a pause. */
    void later(Duration pause, Runnable work) {
        if (!callers.isShutdown()) {
            callers.execute(
                    () -> {
                        try {
                            Thread.sleep(pause);
                            lines.execute(work);
                        } catch (InterruptedException ended) {
                            Thread.currentThread().interrupt();
                        }
                    });
        }
    }

    Tag tag() {
        return tag;
    }

    Lines lines() {
        return lines;
    }

    String sessionId() {
        return sessionId;
    }

    Ledger ledger() {
        return ledger;
    }

    Figures figures() {
        return figures;
    }

    Heard.Reader reader() {
        return reader;
    }

    @Override
    public void close() {
        callers.shutdownNow();
        lines.close();
    }
}
