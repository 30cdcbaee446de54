package vn.diemcau.show;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** One picture of the stage screen. */
@Embeddable
class Scene {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DETAIL = 1_000;

    @Column
    @Enumerated(EnumType.STRING)
    private SceneKind kind;

    @Column private @Nullable UUID subject;
    @Column private @Nullable String title;
    @Column private @Nullable String detail;

    protected Scene() {}

    private Scene(
            SceneKind kind,
            @Nullable UUID subject,
            @Nullable String title,
            @Nullable String detail) {
        this.kind = kind;
        this.subject = subject;
        this.title = title;
        this.detail = detail;
    }

    static Scene waiting() {
        return new Scene(SceneKind.WAITING, null, null, null);
    }

    static Scene question(UUID question) {
        return new Scene(SceneKind.QUESTION, question, null, null);
    }

    /** Somebody who has the floor: shown until they have spoken. */
    static Scene speaker(UUID request, String name, String detail) {
        return new Scene(SceneKind.SPEAKER, request, name, detail);
    }

    /** Whether it shows somebody because they have the floor, and not because it was written. */
    boolean isOfFloor() {
        return kind == SceneKind.SPEAKER && subject != null;
    }

    /** What is asked for, with that alone which belongs to its kind; refuses what lacks it. */
    static Scene of(PrepareScene wanted) {
        String title = shortened(Text.lineOrNull(wanted.title()), LONGEST_TITLE);
        String detail = shortened(orNull(wanted.detail()), LONGEST_DETAIL);
        return switch (wanted.kind()) {
            case WAITING, TIMER, AGENDA, BLANK -> new Scene(wanted.kind(), null, null, null);
            case QUESTION, POLL -> new Scene(wanted.kind(), needed(wanted.subject()), null, null);
            case SPEAKER -> new Scene(SceneKind.SPEAKER, null, needed(title), detail);
            case MESSAGE ->
                    new Scene(
                            SceneKind.MESSAGE,
                            null,
                            title,
                            title == null ? needed(detail) : detail);
        };
    }

    private static <T> T needed(@Nullable T part) {
        if (part == null) {
            throw ShowError.SCENE_INCOMPLETE.refusal();
        }
        return part;
    }

    private static @Nullable String orNull(@Nullable String raw) {
        String text = raw == null ? "" : Text.clean(raw);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            throw ShowError.SCENE_INCOMPLETE.refusal("most", most);
        }
        return text;
    }

    boolean shows(SceneKind wantedKind, UUID wantedSubject) {
        return kind == wantedKind && wantedSubject.equals(subject);
    }

    SceneKind kind() {
        return kind;
    }

    @Nullable UUID subject() {
        return subject;
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String detail() {
        return detail;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scene scene
                && scene.kind == kind
                && Objects.equals(scene.subject, subject)
                && Objects.equals(scene.title, title)
                && Objects.equals(scene.detail, detail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, subject, title, detail);
    }
}
