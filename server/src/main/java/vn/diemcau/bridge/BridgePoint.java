package vn.diemcau.bridge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.PlatformError;
import vn.diemcau.platform.Versions;
import vn.diemcau.readiness.Checklist;

/** One room that joins a session. */
@Entity
@Table(name = "bridge_point")
class BridgePoint {

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable BridgePoint parent;

    /** The ids from the top down to this point: whatever starts with it stands here or below. */
    @Column private String path;

    @Column
    @Enumerated(EnumType.STRING)
    private PointLevel level;

    @Column private String name;

    /** By which lists name it; once in a session. */
    @Column private @Nullable String code;

    @Column(name = "province_id")
    private @Nullable UUID provinceId;

    @Column(name = "organization_id")
    private @Nullable UUID organizationId;

    @Column private @Nullable String chair;

    @Column(name = "host_name")
    private @Nullable String hostName;

    @Column(name = "host_email")
    private @Nullable String hostEmail;

    @Column(name = "host_phone")
    private @Nullable String hostPhone;

    @Column(name = "technician_name")
    private @Nullable String technicianName;

    @Column(name = "technician_phone")
    private @Nullable String technicianPhone;

    @Column private @Nullable String place;
    @Column private @Nullable Integer capacity;

    @Column(name = "connection_link")
    private @Nullable String connectionLink;

    @Column(name = "connection_note")
    private @Nullable String connectionNote;

    @Column(name = "incident_text")
    private @Nullable String incidentText;

    @Column(name = "incident_at")
    private @Nullable Instant incidentAt;

    @Column(name = "incident_by")
    private @Nullable String incidentBy;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "retired_by")
    private @Nullable String retiredBy;

    @Column(name = "retired_why")
    private @Nullable String retiredWhy;

    /** What was retired together comes back together. */
    @Column(name = "retirement_id")
    private @Nullable UUID retirementId;

    /** Follows from the consoles that are open there. */
    @Column
    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private PointLine line = PointLine.NONE;

    @Column(name = "line_since")
    @OptimisticLock(excluded = true)
    private @Nullable Instant lineSince;

    /** Follows from all else ({@link PointState#of}); stored for lists and counts. */
    @Column
    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private PointState state;

    @Column(name = "items_done")
    @OptimisticLock(excluded = true)
    private int itemsDone;

    @Column(name = "items_total")
    @OptimisticLock(excluded = true)
    private int itemsTotal;

    /** The checklist by which the items were counted. */
    @Column(name = "checklist_edition")
    @OptimisticLock(excluded = true)
    private int checklistEdition;

    @Version private int version;

    protected BridgePoint() {}

    static BridgePoint planned(
            SessionId session,
            SavePoint written,
            @Nullable BridgePoint parent,
            Checklist checklist) {
        BridgePoint point = new BridgePoint();
        point.id = Ids.next();
        point.sessionId = session.value();
        point.parent = parent;
        point.path = PointPath.below(parent == null ? "" : parent.path(), point.id);
        point.level = written.level();
        if (written.provinceId() != null) {
            point.provinceId = written.provinceId().value();
        } else if (parent != null) {
            point.provinceId = parent.provinceId();
        }
        point.organizationId =
                written.organizationId() == null ? null : written.organizationId().value();
        point.name = Text.line(written.name());
        point.chair = Text.lineOrNull(written.chair());
        point.hostName = Text.lineOrNull(written.hostName());
        point.hostEmail = Text.lineOrNull(written.hostEmail());
        point.hostPhone = Text.lineOrNull(written.hostPhone());
        point.place = Text.lineOrNull(written.place());
        point.capacity = written.capacity();
        point.connectionLink = Text.lineOrNull(written.connectionLink());
        point.connectionNote = Text.lineOrNull(written.connectionNote());
        point.code = Text.lineOrNull(written.code());
        point.technicianName = Text.lineOrNull(written.technicianName());
        point.technicianPhone = Text.lineOrNull(written.technicianPhone());
        point.count(0, checklist);
        return point;
    }

    void edit(ChangePoint written) {
        requireThere();
        Versions.requireNewest(written.version(), version);
        code = Text.lineOrNull(written.code());
        name = Text.line(written.name());
        chair = Text.lineOrNull(written.chair());
        hostName = Text.lineOrNull(written.hostName());
        hostEmail = Text.lineOrNull(written.hostEmail());
        hostPhone = Text.lineOrNull(written.hostPhone());
        technicianName = Text.lineOrNull(written.technicianName());
        technicianPhone = Text.lineOrNull(written.technicianPhone());
        place = Text.lineOrNull(written.place());
        capacity = written.capacity();
        connectionLink = Text.lineOrNull(written.connectionLink());
        connectionNote = Text.lineOrNull(written.connectionNote());
    }

    /** So many items of this checklist are done. */
    void count(int done, Checklist checklist) {
        itemsDone = done;
        itemsTotal = checklist.checks().size();
        checklistEdition = checklist.edition();
        derive();
    }

    /** Two people of one point may report at once: neither replaces what they have not read. */
    void report(ReportIncident written, String by, Instant now) {
        requireThere();
        String text = Text.clean(written.text());
        if (text.equals(incidentText)) {
            return;
        }
        if (!Objects.equals(incidentText, written.seen())) {
            throw PlatformError.STALE.refusal();
        }
        incidentText = text;
        incidentAt = now;
        incidentBy = by;
        derive();
    }

    void clearIncident() {
        incidentText = null;
        incidentAt = null;
        incidentBy = null;
        derive();
    }

    /**
     * The point does not take part any more; what is known of it stays.
     *
     * @param retirement the same for all that are retired together
     */
    void retire(UUID retirement, @Nullable String why, String by, Instant now) {
        if (isRetired()) {
            return;
        }
        retirementId = retirement;
        retiredWhy = why;
        retiredBy = by;
        retiredAt = now;
        derive();
    }

    void reopen() {
        retirementId = null;
        retiredWhy = null;
        retiredBy = null;
        retiredAt = null;
        derive();
    }

    /** What its consoles say of its line. */
    void hear(@Nullable PointLine said, Instant now) {
        PointLine next = said == null ? line : line.becoming(said);
        if (next != line) {
            line = next;
            lineSince = next == PointLine.NONE ? null : now;
            derive();
        }
    }

    /** Refuses what only a point that takes part has. */
    void requireThere() {
        if (isRetired()) {
            throw BridgeError.RETIRED.refusal();
        }
    }

    private void derive() {
        state = PointState.of(itemsDone, itemsTotal, line, incidentText != null, isRetired());
    }

    /** The ids of the points above, from the top; they stand in the path. */
    List<UUID> idsAbove() {
        return PointPath.idsAbove(path);
    }

    // What follows is called on points that may be Hibernate's stand-ins, whose fields are empty.

    BridgePointId id() {
        return new BridgePointId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    String path() {
        return path;
    }

    PointLevel level() {
        return level;
    }

    String name() {
        return name;
    }

    @Nullable UUID provinceId() {
        return provinceId;
    }

    PointRow row() {
        return new PointRow(
                id(),
                parent == null ? null : parent.id(),
                idsAbove().stream().map(BridgePointId::new).toList(),
                level,
                name,
                code,
                province(),
                chair,
                hostName,
                technicianName,
                technicianPhone,
                state,
                itemsDone,
                itemsTotal,
                incidentText,
                line,
                lineSince,
                version);
    }

    PointLine line() {
        return line;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    @Nullable UUID retirementId() {
        return retirementId;
    }

    PointView.@Nullable Retirement retirement() {
        return retiredAt == null
                ? null
                : new PointView.Retirement(retiredAt, retiredBy, retiredWhy);
    }

    int itemsDone() {
        return itemsDone;
    }

    @Nullable String code() {
        return code;
    }

    PointBrief brief() {
        return new PointBrief(id(), path, level, name, province(), state);
    }

    @Nullable AdminUnitId province() {
        return provinceId == null ? null : new AdminUnitId(provinceId);
    }

    @Nullable OrganizationId organization() {
        return organizationId == null ? null : new OrganizationId(organizationId);
    }

    @Nullable Integer capacity() {
        return capacity;
    }

    @Nullable String chair() {
        return chair;
    }

    @Nullable String connectionLink() {
        return connectionLink;
    }

    @Nullable String connectionNote() {
        return connectionNote;
    }

    @Nullable String hostEmail() {
        return hostEmail;
    }

    @Nullable String hostName() {
        return hostName;
    }

    @Nullable String hostPhone() {
        return hostPhone;
    }

    @Nullable Instant incidentAt() {
        return incidentAt;
    }

    @Nullable String incidentBy() {
        return incidentBy;
    }

    @Nullable String incidentText() {
        return incidentText;
    }

    @Nullable UUID organizationId() {
        return organizationId;
    }

    @Nullable BridgePoint parent() {
        return parent;
    }

    @Nullable String place() {
        return place;
    }

    UUID sessionId() {
        return sessionId;
    }

    PointState state() {
        return state;
    }

    @Nullable String technicianName() {
        return technicianName;
    }

    @Nullable String technicianPhone() {
        return technicianPhone;
    }

    int version() {
        return version;
    }
}
