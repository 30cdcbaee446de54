package vn.diemcau.onair;

import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/**
 * A point as it is named to those who call it.
 *
 * @param provinceName tells schools of one name apart; null for a point in no province
 */
public record NamedPoint(BridgePointId id, String name, @Nullable String provinceName) {}
