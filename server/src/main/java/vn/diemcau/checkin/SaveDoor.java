package vn.diemcau.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;

/**
 * A door as an organizer writes it.
 *
 * @param bridgePointId whose room it leads into; null: the main room
 */
public record SaveDoor(
        @NotBlank @Size(max = 100) String name, @Nullable BridgePointId bridgePointId) {}
