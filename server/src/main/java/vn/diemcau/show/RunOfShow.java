package vn.diemcau.show;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.AgendaItemView;
import vn.diemcau.event.SessionAgenda;

/** A session's agenda and what has happened to it, as they stand within one transaction. */
record RunOfShow(
        SessionAgenda agenda,
        Map<UUID, Cue> cues,
        List<ItemRun> runs,
        @Nullable ShowStep lastStep) {

    static RunOfShow of(
            SessionAgenda agenda, List<Cue> cues, List<ItemRun> runs, @Nullable ShowStep lastStep) {
        return new RunOfShow(
                agenda,
                cues.stream().collect(Collectors.toMap(cue -> cue.itemId, Function.identity())),
                runs,
                lastStep);
    }

    /** Refuses with {@code show.item_not_found} what is not in the agenda. */
    AgendaItemView item(UUID id) {
        return agenda.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(ShowError.ITEM_NOT_FOUND::refusal);
    }

    ItemState state(UUID item) {
        List<ItemRun> own = runsOf(item);
        if (own.stream().anyMatch(ItemRun::isRunning)) {
            return ItemState.RUNNING;
        }
        if (!own.isEmpty()) {
            return ItemState.DONE;
        }
        return isCut(item) ? ItemState.CUT : ItemState.PLANNED;
    }

    /** Refuses with {@code show.item_wrong_state} where the item is in none of these states. */
    void require(UUID item, ItemState... possible) {
        ItemState state = state(item);
        if (!List.of(possible).contains(state)) {
            throw ShowError.ITEM_WRONG_STATE.refusal("state", state);
        }
    }

    Optional<ItemRun> running() {
        return runs.stream().filter(ItemRun::isRunning).findFirst();
    }

    boolean isCut(UUID item) {
        Cue cue = cues.get(item);
        return cue != null && cue.cut;
    }

    int nextStep() {
        return lastStep == null ? 1 : lastStep.number + 1;
    }

    private List<ItemRun> runsOf(UUID item) {
        return runs.stream().filter(run -> run.itemId.equals(item)).toList();
    }

    Programme programme() {
        return new Programme(
                agenda.startsAt(),
                agenda.endsAt(),
                agenda.items().stream().map(this::row).toList(),
                lastStep == null
                        ? null
                        : new Programme.LastStep(
                                lastStep.id, lastStep.kind, lastStep.itemId, lastStep.at));
    }

    private ShowItem row(AgendaItemView item) {
        Cue cue = cues.get(item.id());
        List<ItemRun> own = runsOf(item.id());
        ItemState state = state(item.id());
        Integer allotted = cue == null ? null : cue.allottedMinutes;
        return new ShowItem(
                item.id(),
                item.title(),
                item.speaker(),
                item.startsAt(),
                item.minutes(),
                allotted == null ? item.minutes() : allotted,
                state,
                own.isEmpty() ? null : own.getFirst().startedAt,
                state == ItemState.DONE ? lastEnd(own) : null,
                state == ItemState.RUNNING ? own.getLast().startedAt : null,
                own.stream().map(ItemRun::length).reduce(Duration.ZERO, Duration::plus).toSeconds(),
                cue != null && cue.mayCut,
                cue == null ? null : cue.shortestMinutes,
                cue != null && cue.withTimer,
                cue == null ? 0 : cue.version);
    }

    private static Instant lastEnd(List<ItemRun> ended) {
        return ended.stream()
                .map(run -> Objects.requireNonNull(run.endedAt))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
