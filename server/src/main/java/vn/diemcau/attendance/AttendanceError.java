package vn.diemcau.attendance;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which attendance refuses. */
public enum AttendanceError implements ErrorCode {
    EVENT_ENDED("attendance.event_ended", ErrorFamily.CONFLICT);

    private final String code;
    private final ErrorFamily family;

    AttendanceError(String code, ErrorFamily family) {
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
