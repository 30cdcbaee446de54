package vn.diemcau.channel;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.DatabaseFailure;

/** Some changes of one channel in one transaction. */
final class Batch {

    private final ChannelId channel;
    private final List<Pending<?>> changes;
    private boolean committing;

    Batch(ChannelId channel, List<Pending<?>> changes) {
        this.channel = channel;
        this.changes = changes;
    }

    /**
     * Applies the changes and commits.
     *
     * @return what was told, with consecutive revisions
     */
    List<Fact> run(Database database, FactRepository log, ReceiptRepository receipts, Clock clock) {
        return database.write(
                () -> {
                    // The database keeps microseconds; what is delivered now equals what is
                    // replayed later.
                    Facts facts =
                            new Facts(
                                    log.lock(channel),
                                    clock.instant().truncatedTo(ChronoUnit.MICROS));
                    Receipts known = new Receipts(receipts.find(channel, keys()));
                    changes.forEach(change -> change.prepare(facts, known));
                    changes.forEach(change -> change.attempt(facts, known));
                    log.flushForTheLastTime();
                    receipts.insert(channel, known.made(), facts.at());
                    if (!facts.told().isEmpty()) {
                        log.append(channel, facts.told());
                    }
                    committing = true;
                    return facts.told();
                });
    }

    /**
     * Whether nothing of the batch took effect and its changes can be tried one by one: {@code
     * failure} came before the commit, from a change and not from a database that is gone.
     */
    boolean canBeSplitAfter(Throwable failure) {
        return changes.size() > 1 && !committing && !DatabaseFailure.isGone(failure);
    }

    /**
     * Whether {@code change} can be tried again without taking effect twice, after the connection
     * broke. Before the commit was sent nothing took effect. Later that is unknown: then the
     * receipts tell, as the new transaction gets the channel only when the broken one has ended,
     * and a change without a receipt is not repeated.
     */
    boolean canBeRepeated(Pending<?> change) {
        return !committing || change.key() != null;
    }

    private List<CommandKey> keys() {
        return changes.stream().map(Pending::key).filter(Objects::nonNull).distinct().toList();
    }
}
