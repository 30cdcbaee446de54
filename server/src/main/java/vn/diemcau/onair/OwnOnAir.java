package vn.diemcau.onair;

import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/**
 * What a point knows of going on air: about itself, and nothing about others.
 *
 * @param next whether it will be called next
 * @param call its latest call, also one that is over; null where it was never called
 */
public record OwnOnAir(
        BridgePointId pointId, String pointName, boolean next, @Nullable OwnCall call) {}
