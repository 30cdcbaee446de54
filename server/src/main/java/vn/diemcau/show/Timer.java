package vn.diemcau.show;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Versions;

/** The one timer of a session. It is never advanced: what remains follows from its start. */
@Entity
@Table(name = "show_timer")
class Timer {

    /** Somebody who speaks is warned when it is time to come to the end. */
    private static final List<Integer> WARNINGS_OF_SPEAKERS = List.of(60, 30);

    /** Where nobody says otherwise: five minutes and one minute before the end. */
    static final List<Integer> USUAL_WARNINGS = List.of(300, 60);

    @Id
    @Column(name = "session_id")
    UUID sessionId;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable TimerKind kind;

    @Column @Nullable String title;

    @Column(name = "duration_millis")
    long durationMillis;

    @Column(name = "started_at")
    @Nullable Instant startedAt;

    @Column(name = "paused_at")
    @Nullable Instant pausedAt;

    @Column String warnings = "";

    /** Whose speaking time it is; null where it is nobody's. */
    @Column @Nullable UUID speaker;

    @Embedded @Nullable TimerAside aside;

    @Column(name = "changed_by")
    String changedBy = "";

    @Column int version;

    protected Timer() {}

    Timer(SessionId session) {
        this.sessionId = session.value();
    }

    TimerState state() {
        if (kind == null) {
            return TimerState.NONE;
        }
        if (startedAt == null) {
            return TimerState.READY;
        }
        return pausedAt == null ? TimerState.RUNNING : TimerState.PAUSED;
    }

    void set(SetTimer wanted, Instant now) {
        Versions.requireNewest(wanted.version(), version);
        Instant start = now.truncatedTo(ChronoUnit.MILLIS);
        Duration length = wanted.length(start);
        isNobodys();
        kind = wanted.until() == null ? TimerKind.DURATION : TimerKind.UNTIL;
        title = wanted.cleanTitle();
        durationMillis = length.toMillis();
        startedAt = wanted.started() || kind == TimerKind.UNTIL ? start : null;
        pausedAt = null;
        warn(wanted.warnings());
    }

    /** Starts with something else, such as an agenda item; the warnings stay as they were. */
    void startWith(String what, long seconds, Instant now) {
        if (kind == null || speaker != null) {
            warn(USUAL_WARNINGS);
        }
        isNobodys();
        kind = TimerKind.DURATION;
        title = what;
        durationMillis = 1_000 * seconds;
        startedAt = now.truncatedTo(ChronoUnit.MILLIS);
        pausedAt = null;
    }

    /**
     * Somebody speaks: their time is laid over what the timer was, which goes on unseen.
     *
     * @param since when they began; null: the time stands ready until somebody starts it
     */
    void speaks(UUID request, String name, long seconds, @Nullable Instant since) {
        aside = TimerAside.of(this);
        speaker = request;
        kind = TimerKind.DURATION;
        title = name;
        durationMillis = 1_000 * seconds;
        startedAt = since == null ? null : since.truncatedTo(ChronoUnit.MILLIS);
        pausedAt = null;
        warn(WARNINGS_OF_SPEAKERS.stream().filter(before -> before < seconds).toList());
    }

    /** Whoever spoke has done so; false where the timer was not theirs (any more). */
    boolean spoken() {
        if (speaker == null) {
            return false;
        }
        TimerAside before = aside;
        empty();
        if (before != null) {
            before.putBack(this);
        }
        return true;
    }

    /** Starts what is ready and goes on with what is paused. */
    void resume(Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        if (kind == null) {
            throw ShowError.TIMER_WRONG_STATE.refusal("state", state());
        }
        if (startedAt == null) {
            startedAt = at;
        } else if (pausedAt != null) {
            startedAt = startedAt.plus(Duration.between(pausedAt, at));
        }
        pausedAt = null;
    }

    /** Does nothing where it is paused already. */
    void pause(Instant now) {
        if (kind == null || startedAt == null) {
            throw ShowError.TIMER_WRONG_STATE.refusal("state", state());
        }
        if (kind == TimerKind.UNTIL) {
            throw ShowError.TIMER_RUNS_TO_A_TIME.refusal();
        }
        pausedAt = pausedAt == null ? now.truncatedTo(ChronoUnit.MILLIS) : pausedAt;
    }

    /** Gives more time, or less; not beyond a day and not below nothing. */
    void add(int seconds) {
        if (kind == null) {
            throw ShowError.TIMER_WRONG_STATE.refusal("state", state());
        }
        long most = 1_000L * SetTimer.MOST_SECONDS;
        durationMillis = Math.clamp(durationMillis + 1_000L * seconds, 0, most);
    }

    void clear(int seenVersion) {
        Versions.requireNewest(seenVersion, version);
        empty();
    }

    private void empty() {
        isNobodys();
        kind = null;
        title = null;
        durationMillis = 0;
        startedAt = null;
        pausedAt = null;
    }

    private void isNobodys() {
        speaker = null;
        aside = null;
    }

    void changedBy(String name) {
        changedBy = name;
        version++;
    }

    private void warn(List<Integer> seconds) {
        warnings =
                seconds.stream()
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(Objects::toString)
                        .collect(Collectors.joining(","));
    }

    TimerView view() {
        return new TimerView(
                version,
                state(),
                kind,
                title,
                durationMillis,
                startedAt,
                pausedAt,
                warnings.isEmpty()
                        ? List.of()
                        : Arrays.stream(warnings.split(",", -1)).map(Integer::valueOf).toList(),
                changedBy);
    }
}
