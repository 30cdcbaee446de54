package vn.diemcau.show;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.question.PublishedQuestion;

/**
 * A scene with all that it shows.
 *
 * @param subject the question, the poll, or the request of whoever has the floor
 * @param question of a QUESTION; null where it is not published any more
 */
public record SceneView(
        SceneKind kind,
        @Nullable UUID subject,
        @Nullable String title,
        @Nullable String detail,
        @Nullable PublishedQuestion question) {}
