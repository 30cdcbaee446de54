package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Actors;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionService;
import vn.diemcau.floor.Speaker;
import vn.diemcau.floor.SpeakerChanged;
import vn.diemcau.poll.PollId;
import vn.diemcau.poll.PollService;
import vn.diemcau.question.DeskService;
import vn.diemcau.question.PublishedQuestion;
import vn.diemcau.question.QuestionId;
import vn.diemcau.question.QuestionMoved;
import vn.diemcau.question.QuestionService;
import vn.diemcau.question.QuestionState;
import vn.diemcau.question.Transition;

/**
 * What the hall sees. Operators prepare a scene, see it in the preview and take it on air. A
 * question that is shown is on stage by the rules of questions, whichever side moved it: the desk
 * or the stage.
 */
@ApplicationScoped
public class StageService {

    /** Chooses what is on air next. */
    private interface Choice {
        Scene choose(Stage stage);
    }

    private final Channels channels;
    private final StageRepository stages;
    private final StageViews views;
    private final QuestionService questions;
    private final DeskService desk;
    private final PollService polls;
    private final SessionService sessions;
    private final Audit audit;
    private final Actors actors;

    @Inject
    StageService(
            Channels channels,
            StageRepository stages,
            StageViews views,
            QuestionService questions,
            DeskService desk,
            PollService polls,
            SessionService sessions,
            Audit audit,
            Actors actors) {
        this.channels = channels;
        this.stages = stages;
        this.views = views;
        this.questions = questions;
        this.desk = desk;
        this.polls = polls;
        this.sessions = sessions;
        this.audit = audit;
        this.actors = actors;
    }

    /** Puts a scene into the preview. */
    public CompletionStage<StageScenes> prepare(Operator operator, PrepareScene wanted) {
        Scene scene = Scene.of(wanted);
        return command(
                operator,
                facts -> {
                    Stage stage = seen(operator, wanted.version());
                    requireShowable(operator, scene);
                    stage.preview = scene;
                    return tell(facts, operator.actor(), "stage.prepare", stage);
                });
    }

    /** Empties the preview. */
    public CompletionStage<StageScenes> discard(Operator operator, int version) {
        return command(
                operator,
                facts -> {
                    Stage stage = seen(operator, version);
                    stage.preview = null;
                    return tell(facts, operator.actor(), "stage.discard", stage);
                });
    }

    /** What is in the preview is on air from now on. */
    public CompletionStage<StageScenes> take(Operator operator, int version) {
        return command(
                operator,
                facts ->
                        air(
                                facts,
                                operator,
                                seen(operator, version),
                                "stage.take",
                                stage -> {
                                    if (stage.preview == null) {
                                        throw ShowError.NOTHING_PREPARED.refusal();
                                    }
                                    return stage.preview;
                                }));
    }

    /** What was on air before is there again: it was seen, so it needs no preview. */
    public CompletionStage<StageScenes> back(Operator operator, int version) {
        return command(
                operator,
                facts ->
                        air(
                                facts,
                                operator,
                                seen(operator, version),
                                "stage.back",
                                stage -> {
                                    if (stage.before == null) {
                                        throw ShowError.NOTHING_BEFORE.refusal();
                                    }
                                    return stage.before;
                                }));
    }

    /** Whether whoever gets the floor from now on is on air at once. */
    public CompletionStage<StageScenes> followFloor(
            Operator operator, int version, boolean follows) {
        return command(
                operator,
                facts -> {
                    Stage stage = seen(operator, version);
                    stage.followsFloor = follows;
                    return tell(facts, operator.actor(), "stage.follow", stage);
                });
    }

    private StageScenes air(
            Facts facts, Operator operator, Stage stage, String action, Choice choice) {
        Scene scene = choice.choose(stage);
        requireShowable(operator, scene);
        putOnStage(facts, operator, scene);
        stage.air(scene, facts.at());
        if (scene.equals(stage.preview)) {
            stage.preview = null;
        }
        return tell(facts, operator.actor(), action, stage);
    }

    /**
     * A question that is on stage already stays; one that is not goes there by its own rules.
     * Another scene takes no question off the stage: it may be shown while the answer goes on.
     */
    private void putOnStage(Facts facts, Operator operator, Scene scene) {
        if (scene.kind() != SceneKind.QUESTION) {
            return;
        }
        QuestionId id = new QuestionId(Objects.requireNonNull(scene.subject()));
        if (published(operator, id).state() != QuestionState.ON_STAGE) {
            desk.moveWithin(
                    facts,
                    operator.session(),
                    operator.actor(),
                    operator.command(),
                    id,
                    Transition.STAGE);
        }
    }

    /** Refuses with {@code show.subject_gone} what there is nothing to see of any more. */
    private void requireShowable(Operator operator, Scene scene) {
        UUID subject = scene.subject();
        if (subject == null || scene.isOfFloor()) {
            return;
        }
        boolean showable =
                scene.kind() == SceneKind.POLL
                        ? polls.isPublished(operator.session(), new PollId(subject))
                        : published(operator, new QuestionId(subject)).state()
                                != QuestionState.ANSWERED;
        if (!showable) {
            throw ShowError.SUBJECT_GONE.refusal();
        }
    }

    private PublishedQuestion published(Operator operator, QuestionId id) {
        return Optional.ofNullable(questions.listPublished(operator.session(), List.of(id)).get(id))
                .orElseThrow(ShowError.SUBJECT_GONE::refusal);
    }

    /** The desk put a question on stage, or took one off; what the stage does it tells itself. */
    void follow(@Observes QuestionMoved moved) {
        if (moved.by() == QuestionMoved.Side.STAGE) {
            return;
        }
        Stage stage = stages.get(moved.session());
        if (changes(stage, moved)) {
            tell(moved.facts(), moved.actor(), "stage.question", stage);
        }
    }

    /** Somebody got the floor, or has spoken. */
    void followSpeaker(@Observes SpeakerChanged changed) {
        Stage stage = stages.get(changed.session());
        if (stage.speaks(sceneOf(changed.speaker()), changed.facts().at())) {
            tell(changed.facts(), changed.actor(), "stage.speaker", stage);
        }
    }

    private static @Nullable Scene sceneOf(@Nullable Speaker speaker) {
        if (speaker == null) {
            return null;
        }
        String place =
                Stream.of(speaker.school(), speaker.pointName(), speaker.provinceName())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return Scene.speaker(
                speaker.id().value(), speaker.speakerName(), place + "\n" + speaker.topic());
    }

    private static boolean changes(Stage stage, QuestionMoved moved) {
        UUID question = moved.question().value();
        if (moved.to() == QuestionState.ON_STAGE) {
            stage.air(Scene.question(question), moved.facts().at());
            if (stage.onAir.equals(stage.preview)) {
                stage.preview = null;
            }
            return true;
        }
        boolean left =
                moved.from() == QuestionState.ON_STAGE && stage.leave(question, moved.facts().at());
        boolean forgotten = moved.to() != QuestionState.APPROVED && stage.forget(question);
        return left || forgotten;
    }

    private CompletionStage<StageScenes> command(Operator operator, Change<StageScenes> change) {
        return channels.command(
                operator.channel(), operator.id(), operator.command(), StageScenes.class, change);
    }

    private Stage seen(Operator operator, int version) {
        sessions.get(operator.session());
        Stage stage = stages.get(operator.session());
        stage.requireSeen(version);
        return stage;
    }

    private StageScenes tell(Facts facts, Actor actor, String action, Stage stage) {
        stage.changedBy(actors.name(actor));
        StageScenes view = views.view(stage);
        audit.record(
                actor, action, "session", stage.sessionId, Map.of("onAir", stage.onAir.kind()));
        ShowTeller.stage(facts, view);
        return view;
    }
}
