package vn.diemcau.video;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Versions;

/** The lines of a session, or those of one point of its own, the preferred one first. */
@Entity
@Table(name = "video_list")
class LineList {

    @Id
    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "point_id")
    private @Nullable UUID pointId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "video_line", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    private List<Line> lines = new ArrayList<>();

    @Version private int version;

    protected LineList() {}

    /** Empty, and not stored yet. */
    static LineList of(SessionId session, @Nullable BridgePointId point) {
        LineList list = new LineList();
        list.sessionId = session.value();
        list.pointId = point == null ? null : point.value();
        list.ownerId = point == null ? session.value() : point.value();
        return list;
    }

    /** Refuses what was not written upon the newest version. */
    void require(SaveLines written) {
        Versions.requireNewest(written.version(), version);
    }

    /**
     * Lines that stay keep their rooms.
     *
     * @param inUse those to which somebody was moved: they cannot be taken away
     */
    void change(SaveLines written, Set<LineId> inUse) {
        Map<LineId, Line> before =
                lines.stream().collect(Collectors.toMap(Line::id, Function.identity()));
        List<Line> after =
                written.lines().stream()
                        .map(line -> Line.written(line, kept(line, before)))
                        .toList();
        Set<LineId> stay = after.stream().map(Line::id).collect(Collectors.toSet());
        lines.stream()
                .filter(line -> inUse.contains(line.id()) && !stay.contains(line.id()))
                .findFirst()
                .ifPresent(
                        line -> {
                            throw VideoError.LINE_IN_USE.refusal("name", line.name());
                        });
        lines.clear();
        lines.addAll(after);
    }

    // Each line is taken once: a second row of the same id is a new line.
    private static @Nullable Line kept(SaveLine written, Map<LineId, Line> before) {
        if (written.id() == null) {
            return null;
        }
        Line found = before.remove(written.id());
        if (found == null) {
            throw VideoError.LINE_NOT_FOUND.refusal();
        }
        return found;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    int version() {
        return version;
    }
}
