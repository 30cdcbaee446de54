package vn.diemcau.video;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLink;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.kernel.Token;

/** One way by which people take part in a session. */
@Embeddable
class Line {

    @Column private UUID id;

    @Column
    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @Column private String name;
    @Column private @Nullable String server;
    @Column private String room;
    @Column private @Nullable String address;
    @Column private @Nullable String note;

    protected Line() {}

    private Line(UUID id, LineKind kind, String name, String room) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.room = room;
    }

    /** Also without a picture everybody takes part. */
    static Line textOnly() {
        return new Line(LineId.TEXT_ONLY.value(), LineKind.TEXT_ONLY, "", "");
    }

    /** The link that a point has written down for itself. */
    static Line of(BridgePointId point, PointLink link) {
        Line line = new Line(point.value(), LineKind.LINK, "", "");
        line.address = link.link();
        line.note = link.note();
        return line;
    }

    /**
     * @param before the line as it was; null for a new one
     */
    static Line written(SaveLine written, @Nullable Line before) {
        UUID id = before == null ? Ids.next() : before.id;
        String room = before == null ? newRoom() : before.room;
        Line line = new Line(id, written.kind(), Text.line(written.name()), room);
        if (written.kind().isOnServer()) {
            line.server = Text.lineOrNull(written.server());
        } else {
            line.address = LineAddress.checked(written.kind(), written.address());
        }
        line.note = Text.lineOrNull(written.note());
        return line;
    }

    // 120 random bits in letters that every system takes, whatever it makes of upper and lower
    // case.
    private static String newRoom() {
        return "dc" + Token.random().hash().substring(0, 30);
    }

    LineId id() {
        return new LineId(id);
    }

    LineKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable String server() {
        return server;
    }

    @Nullable String address() {
        return address;
    }

    @Nullable String note() {
        return note;
    }

    LineBrief brief() {
        return new LineBrief(id(), kind, name);
    }

    /** Refuses where the video server is none of the settings any more. */
    MeetingRoom room(VideoSettings settings, String title) {
        return new MeetingRoom(
                kind, room, title, kind.isOnServer() ? settings.get(server, kind) : null, address);
    }
}
