package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.AgendaItemView;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;

/**
 * Takes a session through its agenda. The items are named in every command, so that two people who
 * both press "next" do not skip one.
 */
@ApplicationScoped
public class RunOfShowService {

    private final Channels channels;
    private final ShowRepository shows;
    private final ProgrammeReader programmes;
    private final SessionService sessions;
    private final TimerService timers;
    private final Audit audit;

    @Inject
    RunOfShowService(
            Channels channels,
            ShowRepository shows,
            ProgrammeReader programmes,
            SessionService sessions,
            TimerService timers,
            Audit audit) {
        this.channels = channels;
        this.shows = shows;
        this.programmes = programmes;
        this.sessions = sessions;
        this.timers = timers;
        this.audit = audit;
    }

    /** The item runs from now on, whichever it is; the one that ran has ended. */
    public CompletionStage<StepTaken> start(Operator operator, UUID item) {
        return live(operator, item, (facts, show) -> start(facts, operator, show, item));
    }

    private ShowStep start(Facts facts, Operator operator, RunOfShow show, UUID item) {
        show.require(item, ItemState.PLANNED, ItemState.CUT, ItemState.DONE);
        ShowStep step = step(facts, operator, show, StepKind.START, item);
        show.running().ifPresent(before -> step.endedRun = ended(before, facts));
        if (show.isCut(item)) {
            step.wasCut = true;
            shows.getCue(operator.session(), item).cut = false;
        }
        ItemRun run = new ItemRun(operator.session(), item, facts.at());
        shows.add(run);
        step.startedRun = run.id;
        startTimer(facts, operator, show, item);
        return step;
    }

    private UUID ended(ItemRun run, Facts facts) {
        run.endedAt = facts.at();
        shows.flush();
        return run.id;
    }

    private void startTimer(Facts facts, Operator operator, RunOfShow show, UUID item) {
        Cue cue = show.cues().get(item);
        if (cue == null || !cue.withTimer) {
            return;
        }
        AgendaItemView planned = show.item(item);
        int minutes = cue.allottedMinutes == null ? planned.minutes() : cue.allottedMinutes;
        timers.startWith(facts, operator, planned.title(), 60L * minutes);
    }

    /** The item has ended and none runs. */
    public CompletionStage<StepTaken> finish(Operator operator, UUID item) {
        return live(
                operator,
                item,
                (facts, show) -> {
                    show.require(item, ItemState.RUNNING);
                    ShowStep step = step(facts, operator, show, StepKind.FINISH, item);
                    step.endedRun = ended(show.running().orElseThrow(), facts);
                    return step;
                });
    }

    /** The item is left out. */
    public CompletionStage<StepTaken> cut(Operator operator, UUID item) {
        return live(
                operator,
                item,
                (facts, show) -> {
                    show.require(item, ItemState.PLANNED);
                    shows.getCue(operator.session(), item).cut = true;
                    return step(facts, operator, show, StepKind.CUT, item);
                });
    }

    /** The item is not left out after all. */
    public CompletionStage<StepTaken> restore(Operator operator, UUID item) {
        return live(
                operator,
                item,
                (facts, show) -> {
                    show.require(item, ItemState.CUT);
                    shows.getCue(operator.session(), item).cut = false;
                    return step(facts, operator, show, StepKind.RESTORE, item);
                });
    }

    /**
     * The item gets other minutes than the agenda gives it.
     *
     * @param minutes 1 to 1440; null for those of the agenda
     */
    public CompletionStage<StepTaken> allot(
            Operator operator, UUID item, @Nullable Integer minutes) {
        return live(
                operator,
                item,
                (facts, show) -> {
                    if (minutes != null && (minutes < 1 || minutes > MarkItem.MOST_MINUTES)) {
                        throw ShowError.MINUTES_OUT_OF_RANGE.refusal("most", MarkItem.MOST_MINUTES);
                    }
                    show.require(item, ItemState.PLANNED, ItemState.RUNNING);
                    Cue cue = shows.getCue(operator.session(), item);
                    ShowStep step = step(facts, operator, show, StepKind.ALLOT, item);
                    step.minutesBefore = cue.allottedMinutes;
                    cue.allottedMinutes = minutes;
                    return step;
                });
    }

    /**
     * Takes the last step back. The step is named, so that two people do not take back two. A timer
     * that started with it stays: it has its own buttons.
     */
    public CompletionStage<StepTaken> undo(Operator operator, UUID stepId) {
        return channels.command(
                operator.channel(),
                operator.id(),
                operator.command(),
                StepTaken.class,
                facts -> {
                    requireLive(operator);
                    RunOfShow show = programmes.load(operator.session());
                    ShowStep last = show.lastStep();
                    if (last == null || !last.id.equals(stepId)) {
                        throw ShowError.NOT_THE_LAST_STEP.refusal();
                    }
                    CurrentItem before = show.programme().current();
                    takeBack(operator, last);
                    record(operator, "show.undo", last.itemId, Map.of("step", last.kind));
                    return told(facts, operator, before);
                });
    }

    private void takeBack(Operator operator, ShowStep step) {
        shows.remove(step);
        if (step.startedRun != null) {
            shows.remove(shows.getRun(step.startedRun));
            shows.flush();
        }
        if (step.endedRun != null) {
            shows.getRun(step.endedRun).endedAt = null;
        }
        Cue cue = shows.getCue(operator.session(), step.itemId);
        switch (step.kind) {
            case START -> cue.cut = step.wasCut;
            case CUT -> cue.cut = false;
            case RESTORE -> cue.cut = true;
            case ALLOT -> cue.allottedMinutes = step.minutesBefore;
            case FINISH -> {}
        }
        shows.flush();
    }

    /** What an organizer says of an item beforehand. */
    public CompletionStage<StepTaken> mark(Operator operator, UUID item, MarkItem marked) {
        marked.requireInRange();
        return channels.command(
                operator.channel(),
                operator.id(),
                operator.command(),
                StepTaken.class,
                facts -> {
                    RunOfShow show = programmes.load(operator.session());
                    show.item(item);
                    shows.getCue(operator.session(), item).mark(marked);
                    Map<String, Object> details = new HashMap<>();
                    details.put("mayCut", marked.mayCut());
                    details.put("shortestMinutes", marked.shortestMinutes());
                    details.put("withTimer", marked.withTimer());
                    record(operator, "show.mark", item, details);
                    shows.flush();
                    return told(facts, operator, show.programme().current());
                });
    }

    /** A step within a run of show. */
    private interface Stepping {
        ShowStep take(Facts facts, RunOfShow show);
    }

    private CompletionStage<StepTaken> live(Operator operator, UUID item, Stepping stepping) {
        return channels.command(
                operator.channel(),
                operator.id(),
                operator.command(),
                StepTaken.class,
                facts -> {
                    requireLive(operator);
                    RunOfShow show = programmes.load(operator.session());
                    show.item(item);
                    CurrentItem before = show.programme().current();
                    stepping.take(facts, show);
                    shows.flush();
                    return told(facts, operator, before);
                });
    }

    private void requireLive(Operator operator) {
        SessionState state = sessions.get(operator.session()).state();
        if (state != SessionState.LIVE) {
            throw ShowError.SESSION_NOT_LIVE.refusal("state", state);
        }
    }

    private ShowStep step(
            Facts facts, Operator operator, RunOfShow show, StepKind kind, UUID item) {
        ShowStep step = new ShowStep(operator.session(), show.nextStep(), kind, item, facts.at());
        shows.add(step);
        record(
                operator,
                "show." + kind.name().toLowerCase(Locale.ROOT),
                item,
                Map.of("title", show.item(item).title()));
        return step;
    }

    private StepTaken told(Facts facts, Operator operator, @Nullable CurrentItem before) {
        Programme programme = programmes.load(operator.session()).programme();
        ShowTeller.changed(facts, programme);
        if (!Objects.equals(before, programme.current())) {
            ShowTeller.current(facts, programme.current());
        }
        Programme.LastStep last = programme.lastStep();
        return new StepTaken(last == null ? null : last.id());
    }

    private void record(Operator operator, String action, UUID item, Map<String, ?> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("session", operator.session());
        audit.record(operator.actor(), action, "agenda_item", item, all);
    }
}
