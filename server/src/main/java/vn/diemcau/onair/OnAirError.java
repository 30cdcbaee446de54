package vn.diemcau.onair;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which calling a point is refused. */
public enum OnAirError implements ErrorCode {
    NOT_FOUND("onair.not_found", ErrorFamily.NOT_FOUND),
    POINT_UNKNOWN("onair.point_unknown", ErrorFamily.INVALID),
    SESSION_NOT_LIVE("onair.session_not_live", ErrorFamily.CONFLICT),
    /** With the point that was called, and by whom. */
    SOMEBODY_CALLED("onair.somebody_called", ErrorFamily.CONFLICT),
    ON_AIR_ALREADY("onair.on_air_already", ErrorFamily.CONFLICT),
    WRONG_STATE("onair.wrong_state", ErrorFamily.CONFLICT),
    /** Without an answer a point goes on air only with a reason. */
    NOT_ACKNOWLEDGED("onair.not_acknowledged", ErrorFamily.CONFLICT),
    SECONDS_OUT_OF_RANGE("onair.seconds_out_of_range", ErrorFamily.INVALID),
    WORDS_NEEDED("onair.words_needed", ErrorFamily.INVALID),
    NOTE_TOO_LONG("onair.note_too_long", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    OnAirError(String code, ErrorFamily family) {
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
