package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.question.PublishedQuestion;
import vn.diemcau.question.QuestionId;
import vn.diemcau.question.QuestionService;

/** Puts into scenes what they show, within the running transaction. */
@ApplicationScoped
class StageViews {

    private final QuestionService questions;

    @Inject
    StageViews(QuestionService questions) {
        this.questions = questions;
    }

    StageScenes view(Stage stage) {
        Map<QuestionId, PublishedQuestion> shown =
                questions.listPublished(new SessionId(stage.sessionId), questionsOf(stage));
        return new StageScenes(
                stage.version,
                Objects.requireNonNull(scene(stage.onAir, shown)),
                stage.airedAt,
                scene(stage.preview, shown),
                scene(stage.before, shown),
                stage.followsFloor,
                stage.changedBy);
    }

    private static List<QuestionId> questionsOf(Stage stage) {
        List<QuestionId> ids = new ArrayList<>();
        for (Scene scene : new @Nullable Scene[] {stage.onAir, stage.preview, stage.before}) {
            if (scene != null && scene.kind() == SceneKind.QUESTION && scene.subject() != null) {
                ids.add(new QuestionId(scene.subject()));
            }
        }
        return ids;
    }

    private static @Nullable SceneView scene(
            @Nullable Scene scene, Map<QuestionId, PublishedQuestion> questions) {
        if (scene == null) {
            return null;
        }
        return new SceneView(
                scene.kind(),
                scene.subject(),
                scene.title(),
                scene.detail(),
                scene.kind() == SceneKind.QUESTION && scene.subject() != null
                        ? questions.get(new QuestionId(scene.subject()))
                        : null);
    }
}
