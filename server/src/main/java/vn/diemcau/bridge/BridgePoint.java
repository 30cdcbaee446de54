package vn.diemcau.bridge;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.PlatformError;
import vn.diemcau.platform.Versions;

/** One room that joins a session. */
@Entity
@Table(name = "bridge_point")
class BridgePoint {

    /** Characters of one step of a path: an id as hexadecimal digits, and a slash. */
    private static final int STEP = 33;

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

    /** Follows from the checklist and the incident; stored for lists and counts. */
    @Column
    @Enumerated(EnumType.STRING)
    private PointState state;

    /** As {@link #state}. */
    @Column(name = "items_done")
    private int itemsDone;

    @Column(name = "items_total")
    private int itemsTotal;

    @Version private int version;

    @OneToMany(mappedBy = "point", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ReadinessItem> checklist = new ArrayList<>();

    protected BridgePoint() {}

    static BridgePoint planned(SessionId session, SavePoint written, @Nullable BridgePoint parent) {
        BridgePoint point = new BridgePoint();
        point.id = Ids.next();
        point.sessionId = session.value();
        point.parent = parent;
        point.path =
                (parent == null ? "" : parent.path()) + point.id.toString().replace("-", "") + "/";
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
        for (ReadinessCheck check : ReadinessCheck.values()) {
            point.checklist.add(new ReadinessItem(point, check, point.checklist.size()));
        }
        point.derive();
        return point;
    }

    void edit(ChangePoint written, String by, Instant now) {
        Versions.requireNewest(written.version(), version);
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
        item(ReadinessCheck.TECHNICIAN_NAMED).set(technicianName != null, by, now);
        derive();
    }

    void tick(UUID itemId, boolean done, String by, Instant now) {
        ReadinessItem item =
                checklist.stream()
                        .filter(candidate -> candidate.id.equals(itemId))
                        .findFirst()
                        .orElseThrow(BridgeError.ITEM_NOT_FOUND::refusal);
        if (item.check == ReadinessCheck.TECHNICIAN_NAMED && done != item.isDone()) {
            throw BridgeError.FOLLOWS_FROM_TECHNICIAN.refusal();
        }
        item.set(done, by, now);
        derive();
    }

    /** Ticks what the product has seen for itself; false where nothing is left to tick. */
    boolean tick(ReadinessCheck check, String by, Instant now) {
        ReadinessItem item = item(check);
        if (item.isDone()) {
            return false;
        }
        item.set(true, by, now);
        derive();
        return true;
    }

    /** Two people of one point may report at once: neither replaces what they have not read. */
    void report(ReportIncident written, String by, Instant now) {
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

    private void derive() {
        state = PointState.of(checklist, incidentText != null);
        itemsDone = (int) checklist.stream().filter(ReadinessItem::isDone).count();
        itemsTotal = checklist.size();
    }

    private ReadinessItem item(ReadinessCheck check) {
        return checklist.stream().filter(item -> item.check == check).findFirst().orElseThrow();
    }

    /** The ids of the points above, from the top; they stand in the path. */
    List<UUID> idsAbove() {
        List<UUID> above = new ArrayList<>();
        for (int at = 0; at + STEP < path.length(); at += STEP) {
            above.add(
                    new UUID(
                            Long.parseUnsignedLong(path, at, at + 16, 16),
                            Long.parseUnsignedLong(path, at + 16, at + 32, 16)));
        }
        return above;
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
                level,
                name,
                province(),
                chair,
                hostName,
                technicianName,
                technicianPhone,
                state,
                itemsDone,
                itemsTotal,
                incidentText,
                version);
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

    List<ReadinessItem> checklist() {
        return checklist;
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
