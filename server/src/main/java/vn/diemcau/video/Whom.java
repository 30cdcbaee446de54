package vn.diemcau.video;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.event.SessionId;

/**
 * Who is moved: a session, a province in it, or one point.
 *
 * @param name the province's or the point's; empty for the session
 * @param province the province, also the one of the point
 * @param path of the point
 */
record Whom(
        SessionId session,
        SwitchScope scope,
        String name,
        @Nullable AdminUnitId province,
        @Nullable BridgePointId point,
        @Nullable String path) {

    static Whom everybody(SessionId session) {
        return new Whom(session, SwitchScope.SESSION, "", null, null, null);
    }

    static Whom of(SessionId session, AdminUnitView province) {
        return new Whom(session, SwitchScope.PROVINCE, province.name(), province.id(), null, null);
    }

    static Whom of(SessionId session, PointBrief point) {
        return new Whom(
                session,
                SwitchScope.POINT,
                point.name(),
                point.provinceId(),
                point.id(),
                point.path());
    }

    Choice.Key key() {
        UUID subject = session.value();
        if (point != null) {
            subject = point.value();
        } else if (province != null) {
            subject = province.value();
        }
        return new Choice.Key(session.value(), subject);
    }
}
