package vn.diemcau.floor;

import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.bridge.PointLevel;

/** A point where a participant may sit. */
public record Seat(BridgePointId id, String name, PointLevel level) {

    static Seat of(PointBrief point) {
        return new Seat(point.id(), point.name(), point.level());
    }
}
