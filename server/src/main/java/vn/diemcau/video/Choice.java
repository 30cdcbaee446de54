package vn.diemcau.video;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.AdminUnitId;

/** To which line somebody was moved, as it holds now. */
@Entity
@Table(name = "video_choice")
class Choice {

    @Embeddable
    record Key(
            @Column(name = "session_id") UUID sessionId,
            @Column(name = "subject_id") UUID subjectId)
            implements Serializable {}

    @EmbeddedId private Key key;

    @Column
    @Enumerated(EnumType.STRING)
    private SwitchScope scope;

    @Column private String name;

    @Column(name = "province_id")
    private @Nullable UUID provinceId;

    @Column(name = "point_id")
    private @Nullable UUID pointId;

    @Column(name = "line_id")
    private UUID lineId;

    @Column(name = "previous_id")
    private @Nullable UUID previousId;

    @Column private @Nullable String reason;

    @Column(name = "switched_by")
    private String by;

    @Column(name = "switched_at")
    private Instant at;

    // For Hibernate, which fills it.
    @SuppressWarnings("NullAway.Init")
    protected Choice() {}

    Choice(Moved moved) {
        key = moved.whom().key();
        scope = moved.whom().scope();
        name = moved.whom().name();
        provinceId = moved.whom().province() == null ? null : moved.whom().province().value();
        pointId = moved.whom().point() == null ? null : moved.whom().point().value();
        move(moved);
    }

    void move(Moved moved) {
        lineId = moved.to().id().value();
        previousId = moved.from() == null ? null : moved.from().id().value();
        reason = moved.reason();
        by = moved.by();
        at = moved.at();
    }

    UUID subject() {
        return key.subjectId();
    }

    SwitchScope scope() {
        return scope;
    }

    LineId line() {
        return new LineId(lineId);
    }

    ChoiceView view() {
        return new ChoiceView(
                scope,
                name,
                provinceId == null ? null : new AdminUnitId(provinceId),
                pointId == null ? null : new BridgePointId(pointId),
                line(),
                previousId == null ? null : new LineId(previousId),
                reason,
                by,
                at);
    }
}
