package vn.diemcau.attendance;

import vn.diemcau.bridge.BridgePointId;

/** A point above another. */
public record NamedPlace(BridgePointId id, String name) {}
