package vn.diemcau.bridge;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which bridge points refuse. */
public enum BridgeError implements ErrorCode {
    NOT_FOUND("bridge.not_found", ErrorFamily.NOT_FOUND),
    ITEM_NOT_FOUND("bridge.item_not_found", ErrorFamily.NOT_FOUND),
    PARENT_UNKNOWN("bridge.parent_unknown", ErrorFamily.INVALID),
    WRONG_LEVEL("bridge.wrong_level", ErrorFamily.INVALID),
    MAIN_EXISTS("bridge.main_exists", ErrorFamily.CONFLICT),
    HAS_POINTS_BELOW("bridge.has_points_below", ErrorFamily.CONFLICT),
    IN_USE("bridge.in_use", ErrorFamily.CONFLICT),
    FOLLOWS_FROM_TECHNICIAN("bridge.follows_from_technician", ErrorFamily.CONFLICT),
    CODE_TAKEN("bridge.code_taken", ErrorFamily.CONFLICT),
    CYCLE("bridge.cycle", ErrorFamily.INVALID),
    RETIRED("bridge.retired", ErrorFamily.CONFLICT),
    PARENT_LEFT_OUT("bridge.parent_left_out", ErrorFamily.CONFLICT),
    PARENT_RETIRED("bridge.parent_retired", ErrorFamily.CONFLICT),
    EVENT_ENDED("bridge.event_ended", ErrorFamily.CONFLICT);

    private final String code;
    private final ErrorFamily family;

    BridgeError(String code, ErrorFamily family) {
        this.code = code;
        this.family = family;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorFamily family() {
        return family;
    }
}
