package vn.diemcau.channel;

import io.helidon.common.context.Context;
import io.helidon.common.context.Contexts;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;

/** A change that waits for its turn, and the caller who waits for its outcome. */
final class Pending<R> {

    /**
     * @param type what the receipt's JSON is read into
     */
    record Command<R>(CommandKey key, Class<R> type) {}

    private final Change<R> change;
    private final @Nullable Command<R> command;
    // The request's context goes along to the writer, so that its id is in what the change logs.
    private final @Nullable Context context = Contexts.context().orElse(null);
    private final CompletableFuture<R> outcome = new CompletableFuture<>();
    private Runnable settle = () -> {};

    Pending(Change<R> change, @Nullable Command<R> command) {
        this.change = change;
        this.command = command;
    }

    @Nullable CommandKey key() {
        return command == null ? null : command.key();
    }

    CompletableFuture<R> outcome() {
        return outcome;
    }

    /** Gathers what the change will read, unless its command took effect before. */
    void prepare(Facts facts, Receipts receipts) {
        if (command == null || !receipts.has(command.key())) {
            change.prepare(facts.reads());
        }
    }

    /**
     * Runs the change, unless its command took effect before. The caller hears of it only from
     * {@link #settle}.
     */
    void attempt(Facts facts, Receipts receipts) {
        int toldBefore = facts.told().size();
        try {
            R result = command == null ? applied(facts) : appliedOnce(command, facts, receipts);
            settle = () -> outcome.complete(result);
        } catch (Refusal refusal) {
            if (facts.told().size() > toldBefore) {
                throw new IllegalStateException(
                        "a change told facts and was refused afterwards", refusal);
            }
            settle = () -> outcome.completeExceptionally(refusal);
        }
    }

    private R appliedOnce(Command<R> command, Facts facts, Receipts receipts) {
        R before = receipts.find(command.key(), command.type());
        if (before != null) {
            return before;
        }
        R result = applied(facts);
        receipts.add(command.key(), result);
        return result;
    }

    private R applied(Facts facts) {
        return context == null
                ? change.apply(facts)
                : Contexts.runInContext(context, () -> change.apply(facts));
    }

    /** Tells the caller what {@link #attempt} came to. Called when that is durable. */
    void settle() {
        settle.run();
    }

    void fail(Throwable cause) {
        outcome.completeExceptionally(cause);
    }
}
