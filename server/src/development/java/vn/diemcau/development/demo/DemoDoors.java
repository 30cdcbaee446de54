package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.checkin.DoorService;
import vn.diemcau.checkin.SaveDoor;

/**
 * Doors of the first session. Their links go nowhere: an organizer has a new one shown, as a QR
 * code, on the page of the reception.
 */
@ApplicationScoped
public class DemoDoors {

    private final DoorService doors;

    @Inject
    DemoDoors(DoorService doors) {
        this.doors = doors;
    }

    void load(DemoMeeting.Made meeting, @Nullable BridgePointId province) {
        doors.plan(meeting.morning(), new SaveDoor("Cửa chính, máy 1", null));
        doors.plan(meeting.morning(), new SaveDoor("Cửa chính, máy 2", null));
        doors.plan(meeting.morning(), new SaveDoor("Hội trường điểm cầu Quảng Trị", province));
    }
}
