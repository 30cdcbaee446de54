package vn.diemcau.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Versions;

/** A kind of delegates of one session, as its plan describes who takes part. */
@Entity
@Table(name = "delegate_group")
class DelegateGroup {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column String name;

    @Column(name = "place_kind")
    @Enumerated(EnumType.STRING)
    PlaceKind placeKind;

    @Column(name = "per_unit")
    @Nullable Integer perUnit;

    @Column int position;

    @Column(name = "name_by")
    @Nullable Instant nameBy;

    @Column @Nullable String note;

    @Version int version;

    protected DelegateGroup() {}

    static DelegateGroup of(SessionId session, SaveGroup written, int position) {
        DelegateGroup group = new DelegateGroup();
        group.id = Ids.next();
        group.sessionId = session.value();
        group.position = position;
        group.describe(written);
        return group;
    }

    void edit(SaveGroup written) {
        Versions.requireNewest(written.version(), version);
        describe(written);
    }

    private void describe(SaveGroup written) {
        name = Text.line(written.name());
        placeKind = written.placeKind();
        perUnit = written.perUnit();
        nameBy = written.nameBy();
        note = written.note() == null || written.note().isEmpty() ? null : written.note();
    }

    DelegateGroupId id() {
        return new DelegateGroupId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }
}
