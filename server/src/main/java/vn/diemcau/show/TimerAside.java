package vn.diemcau.show;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The timer that somebody's speaking time was laid over. As a timer is a start and a length, it
 * goes on without being seen.
 */
@Embeddable
class TimerAside {

    @Column(name = "aside_kind")
    @Enumerated(EnumType.STRING)
    private TimerKind kind;

    @Column(name = "aside_title")
    private @Nullable String title;

    @Column(name = "aside_duration_millis")
    private Long durationMillis;

    @Column(name = "aside_started_at")
    private @Nullable Instant startedAt;

    @Column(name = "aside_paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "aside_warnings")
    private String warnings;

    protected TimerAside() {}

    /** What the timer is now; null where none is set. */
    static @Nullable TimerAside of(Timer timer) {
        if (timer.kind == null) {
            return null;
        }
        TimerAside aside = new TimerAside();
        aside.kind = timer.kind;
        aside.title = timer.title;
        aside.durationMillis = timer.durationMillis;
        aside.startedAt = timer.startedAt;
        aside.pausedAt = timer.pausedAt;
        aside.warnings = timer.warnings;
        return aside;
    }

    void putBack(Timer timer) {
        timer.kind = kind;
        timer.title = title;
        timer.durationMillis = durationMillis;
        timer.startedAt = startedAt;
        timer.pausedAt = pausedAt;
        timer.warnings = warnings;
    }
}
