package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import vn.diemcau.event.SessionId;
import vn.diemcau.likeness.LikeTexts;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;

/**
 * The published questions of the sessions in which somebody types just now, by their words. Each
 * server keeps its own and reads at most once a second what has changed, whoever changed it.
 */
@ApplicationScoped
class AlikeIndexes implements Recurring {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /** What was committed late, by a server whose clock goes otherwise, is read again. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    /** Rows in one read; the rest follows at once. */
    private static final int PORTION = 2_000;

    private final Database database;
    private final QuestionRepository questions;
    private final Clock clock;
    private final Map<SessionId, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    AlikeIndexes(Database database, QuestionRepository questions, Clock clock) {
        this.database = database;
        this.questions = questions;
        this.clock = clock;
    }

    private static final class Kept {

        private final LikeTexts index = new LikeTexts();
        private final ReentrantLock reading = new ReentrantLock();
        private volatile Instant readAt = Instant.MIN;
        private volatile Instant usedAt = Instant.MIN;
        private Instant newest = Instant.EPOCH;
    }

    /** The index of a session, a second old at most unless somebody is reading it just now. */
    LikeTexts of(SessionId session) {
        Kept known = kept.computeIfAbsent(session, unused -> new Kept());
        Instant now = clock.instant();
        known.usedAt = now;
        if (known.readAt.isBefore(now.minus(FRESH)) && known.reading.tryLock()) {
            try {
                read(session, known);
                known.readAt = now;
            } finally {
                known.reading.unlock();
            }
        }
        return known.index;
    }

    private void read(SessionId session, Kept known) {
        Instant since =
                known.newest.equals(Instant.EPOCH) ? known.newest : known.newest.minus(OVERLAP);
        int offset = 0;
        List<ChangedText> portion;
        do {
            int from = offset;
            portion = database.read(() -> questions.listChanged(session, since, from, PORTION));
            portion.forEach(changed -> take(known, changed));
            offset += portion.size();
        } while (portion.size() == PORTION);
    }

    private static void take(Kept known, ChangedText changed) {
        if (changed.state().isPublished()) {
            known.index.put(changed.id().value(), changed.text());
        } else {
            known.index.remove(changed.id().value());
        }
        if (changed.changedAt().isAfter(known.newest)) {
            known.newest = changed.changedAt();
        }
    }

    @Override
    public String name() {
        return "alike-indexes";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** Sessions in which nobody types any more give their memory back. */
    @Override
    public void once(BooleanSupplier stopping) {
        Instant before = clock.instant().minus(FORGOTTEN_AFTER);
        kept.values().removeIf(one -> one.usedAt.isBefore(before));
    }
}
