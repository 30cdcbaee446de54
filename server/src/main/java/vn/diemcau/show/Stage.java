package vn.diemcau.show;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Versions;

/** What the hall sees, what is prepared to be seen, and what was seen before. */
@Entity
@Table(name = "show_stage")
class Stage {

    @Id
    @Column(name = "session_id")
    UUID sessionId;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "air_kind"))
    @AttributeOverride(name = "subject", column = @Column(name = "air_subject"))
    @AttributeOverride(name = "title", column = @Column(name = "air_title"))
    @AttributeOverride(name = "detail", column = @Column(name = "air_detail"))
    Scene onAir = Scene.waiting();

    @Column(name = "aired_at")
    @Nullable Instant airedAt;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "preview_kind"))
    @AttributeOverride(name = "subject", column = @Column(name = "preview_subject"))
    @AttributeOverride(name = "title", column = @Column(name = "preview_title"))
    @AttributeOverride(name = "detail", column = @Column(name = "preview_detail"))
    @Nullable Scene preview;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "before_kind"))
    @AttributeOverride(name = "subject", column = @Column(name = "before_subject"))
    @AttributeOverride(name = "title", column = @Column(name = "before_title"))
    @AttributeOverride(name = "detail", column = @Column(name = "before_detail"))
    @Nullable Scene before;

    @Column(name = "follows_floor")
    boolean followsFloor;

    @Column(name = "changed_by")
    String changedBy = "";

    @Column int version;

    protected Stage() {}

    Stage(SessionId session) {
        this.sessionId = session.value();
    }

    /** Two people must not act upon one picture without knowing of each other. */
    void requireSeen(int seenVersion) {
        Versions.requireNewest(seenVersion, version);
    }

    /** Something else is on air from now on; what was there can be brought back. */
    void air(Scene scene, Instant now) {
        before = onAir;
        onAir = scene;
        airedAt = now;
    }

    /** The question has left the stage; nothing else was chosen, so the hall is shown the title. */
    boolean leave(UUID question, Instant now) {
        if (!onAir.shows(SceneKind.QUESTION, question)) {
            return false;
        }
        onAir = Scene.waiting();
        airedAt = now;
        return true;
    }

    /** What can no longer be shown is not prepared any more. */
    boolean forget(UUID question) {
        boolean changed = false;
        if (preview != null && preview.shows(SceneKind.QUESTION, question)) {
            preview = null;
            changed = true;
        }
        if (before != null && before.shows(SceneKind.QUESTION, question)) {
            before = null;
            changed = true;
        }
        return changed;
    }

    /**
     * Another one has the floor, or nobody: whoever had it is shown no longer. The new one goes
     * into the preview where it is free (what an operator has prepared stays), and on air at once
     * where that was chosen.
     *
     * @return whether anything of the stage is different now
     */
    boolean speaks(@Nullable Scene speaker, Instant now) {
        boolean wasOnAir = onAir.isOfFloor();
        boolean changed = forgetSpeaker() || wasOnAir;
        if (speaker != null && followsFloor) {
            Scene earlier = wasOnAir ? before : onAir;
            air(speaker, now);
            before = earlier;
            return true;
        }
        if (wasOnAir) {
            onAir = Scene.waiting();
            airedAt = now;
        }
        if (speaker != null && preview == null) {
            preview = speaker;
            return true;
        }
        return changed;
    }

    private boolean forgetSpeaker() {
        boolean changed = false;
        if (preview != null && preview.isOfFloor()) {
            preview = null;
            changed = true;
        }
        if (before != null && before.isOfFloor()) {
            before = null;
            changed = true;
        }
        return changed;
    }

    void changedBy(String name) {
        changedBy = name;
        version++;
    }
}
