package vn.diemcau.show;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scene to be put into the preview.
 *
 * @param version of the stage that its operator has seen
 * @param subject the question or the poll
 * @param title the speaker's name, or the message's headline
 * @param detail the speaker's place, or the message
 */
public record PrepareScene(
        int version,
        SceneKind kind,
        @Nullable UUID subject,
        @Nullable String title,
        @Nullable String detail) {}
