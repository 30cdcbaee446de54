package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Actors;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionService;
import vn.diemcau.floor.Speaker;
import vn.diemcau.floor.SpeakerChanged;
import vn.diemcau.floor.SpeakingTime;

/** Runs a session's one timer. */
@ApplicationScoped
public class TimerService {

    private static final int MOST_ADDED = 3_600;

    private final Channels channels;
    private final TimerRepository timers;
    private final SessionService sessions;
    private final Audit audit;
    private final Actors actors;

    @Inject
    TimerService(
            Channels channels,
            TimerRepository timers,
            SessionService sessions,
            Audit audit,
            Actors actors) {
        this.channels = channels;
        this.timers = timers;
        this.sessions = sessions;
        this.audit = audit;
        this.actors = actors;
    }

    public CompletionStage<TimerView> set(Operator operator, SetTimer wanted) {
        return changing(operator, "timer.set", (timer, facts) -> timer.set(wanted, facts.at()));
    }

    /** Starts what is ready and goes on with what is paused. */
    public CompletionStage<TimerView> resume(Operator operator) {
        return changing(operator, "timer.resume", (timer, facts) -> timer.resume(facts.at()));
    }

    public CompletionStage<TimerView> pause(Operator operator) {
        return changing(operator, "timer.pause", (timer, facts) -> timer.pause(facts.at()));
    }

    /**
     * Gives more time, or less.
     *
     * @param seconds −3600 to 3600
     */
    public CompletionStage<TimerView> add(Operator operator, int seconds) {
        if (seconds == 0 || Math.abs((long) seconds) > MOST_ADDED) {
            throw ShowError.TIMER_LENGTH.refusal("most", MOST_ADDED);
        }
        return changing(operator, "timer.add", (timer, facts) -> timer.add(seconds));
    }

    public CompletionStage<TimerView> clear(Operator operator, int version) {
        return changing(operator, "timer.clear", (timer, facts) -> timer.clear(version));
    }

    /** Starts the timer within a change that starts something else. */
    void startWith(Facts facts, Operator operator, String what, long seconds) {
        Timer timer = timers.get(operator.session());
        timer.startWith(what, seconds, facts.at());
        tell(facts, operator.actor(), "timer.set", timer);
    }

    /** Somebody got the floor, or has spoken: their time is laid over the timer, or taken away. */
    void follow(@Observes SpeakerChanged changed) {
        Timer timer = timers.get(changed.session());
        boolean spoken = timer.spoken();
        boolean speaks = speaks(timer, changed.speaker(), changed.time());
        if (spoken || speaks) {
            tell(changed.facts(), changed.actor(), "timer.follow", timer);
        }
    }

    private static boolean speaks(Timer timer, @Nullable Speaker speaker, SpeakingTime time) {
        Integer minutes = time.minutes();
        if (speaker == null || minutes == null) {
            return false;
        }
        timer.speaks(
                speaker.id().value(),
                speaker.speakerName(),
                60L * minutes,
                time.starts() ? speaker.startedAt() : null);
        return true;
    }

    private CompletionStage<TimerView> changing(
            Operator operator, String action, BiConsumer<Timer, Facts> change) {
        return channels.command(
                operator.channel(),
                operator.id(),
                operator.command(),
                TimerView.class,
                facts -> {
                    sessions.get(operator.session());
                    Timer timer = timers.get(operator.session());
                    change.accept(timer, facts);
                    return tell(facts, operator.actor(), action, timer);
                });
    }

    private TimerView tell(Facts facts, Actor actor, String action, Timer timer) {
        timer.changedBy(actors.name(actor));
        TimerView view = timer.view();
        audit.record(
                actor,
                action,
                "session",
                timer.sessionId,
                Map.of("state", view.state(), "durationMillis", view.durationMillis()));
        ShowTeller.timer(facts, view);
        return view;
    }
}
