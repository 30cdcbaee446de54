package vn.diemcau.channel;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.hibernate.exception.JDBCConnectionException;
import vn.diemcau.platform.Database;

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
                    for (Pending<?> change : changes) {
                        change.attempt(facts, known);
                    }
                    log.flush();
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
        return changes.size() > 1 && !committing && !isDatabaseGone(failure);
    }

    static boolean isDatabaseGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException) {
                return true;
            }
        }
        return false;
    }

    private List<CommandKey> keys() {
        return changes.stream().map(Pending::key).filter(Objects::nonNull).distinct().toList();
    }
}
