package vn.diemcau.rehearsal;

import vn.diemcau.bridge.BridgePointId;

/**
 * A bridge point, and a link by which a program comes in as its host.
 *
 * @param token shown once, as only its hash is kept
 */
public record StandInHost(BridgePointId pointId, String pointName, String token) {

    @Override
    public String toString() {
        return "StandInHost[" + pointName + "]";
    }
}
