package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import vn.diemcau.audit.Actor;
import vn.diemcau.show.MarkItem;
import vn.diemcau.show.MessageService;
import vn.diemcau.show.Operator;
import vn.diemcau.show.PrepareScene;
import vn.diemcau.show.RunOfShowService;
import vn.diemcau.show.SendMessage;
import vn.diemcau.show.SetTimer;
import vn.diemcau.show.StageService;
import vn.diemcau.show.TimerService;

/** Does what is said by those who run the show. */
@ApplicationScoped
class ShowCommands {

    private final RunOfShowService show;
    private final TimerService timer;
    private final StageService stage;
    private final MessageService messages;
    private final Clock clock;

    @Inject
    ShowCommands(
            RunOfShowService show,
            TimerService timer,
            StageService stage,
            MessageService messages,
            Clock clock) {
        this.show = show;
        this.timer = timer;
        this.stage = stage;
        this.messages = messages;
        this.clock = clock;
    }

    CompletionStage<?> perform(LiveTicket who, ShowCommand command) {
        Operator operator =
                new Operator(
                        who.session(),
                        new Actor(who.actorKind(), who.actorId(), command.id().toString()),
                        command.id());
        return switch (command) {
            case ShowCommand.Start start -> show.start(operator, start.itemId());
            case ShowCommand.Finish finish -> show.finish(operator, finish.itemId());
            case ShowCommand.Cut cut -> show.cut(operator, cut.itemId());
            case ShowCommand.Restore restore -> show.restore(operator, restore.itemId());
            case ShowCommand.Allot allot -> show.allot(operator, allot.itemId(), allot.minutes());
            case ShowCommand.Undo undo -> show.undo(operator, undo.step());
            case ShowCommand.Mark mark -> show.mark(operator, mark.itemId(), marked(mark));
            case ShowCommand.SetTimer set -> timer.set(operator, timerOf(set));
            case ShowCommand.ResumeTimer resume -> timer.resume(operator);
            case ShowCommand.PauseTimer pause -> timer.pause(operator);
            case ShowCommand.AddToTimer add -> timer.add(operator, add.seconds());
            case ShowCommand.ClearTimer clear -> timer.clear(operator, clear.version());
            case ShowCommand.Prepare prepare -> stage.prepare(operator, sceneOf(prepare));
            case ShowCommand.Discard discard -> stage.discard(operator, discard.version());
            case ShowCommand.Take take -> stage.take(operator, take.version());
            case ShowCommand.Back back -> stage.back(operator, back.version());
            case ShowCommand.FollowFloor follow ->
                    stage.followFloor(operator, follow.version(), follow.floor());
            case ShowCommand.Send send ->
                    messages.send(operator, new SendMessage(send.text(), send.to()));
            case ShowCommand.Acknowledge read ->
                    messages.acknowledge(operator, read.messageId(), read.screen());
            case ShowCommand.Withdraw withdraw -> messages.withdraw(operator, withdraw.messageId());
            case ShowCommand.Now now ->
                    CompletableFuture.completedStage(ServerTime.at(clock.instant()));
        };
    }

    private static MarkItem marked(ShowCommand.Mark mark) {
        return new MarkItem(
                mark.mayCut(), mark.shortestMinutes(), mark.withTimer(), mark.version());
    }

    private static SetTimer timerOf(ShowCommand.SetTimer set) {
        return new SetTimer(
                set.version(),
                set.title(),
                set.seconds(),
                set.until(),
                set.warnings(),
                set.started());
    }

    private static PrepareScene sceneOf(ShowCommand.Prepare prepare) {
        return new PrepareScene(
                prepare.version(),
                prepare.kind(),
                prepare.subject(),
                prepare.title(),
                prepare.detail());
    }
}
