package vn.diemcau.floor;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which the floor refuses. */
public enum FloorError implements ErrorCode {
    NOT_FOUND("floor.not_found", ErrorFamily.NOT_FOUND),
    POINT_UNKNOWN("floor.point_unknown", ErrorFamily.INVALID),
    POINT_NEEDED("floor.point_needed", ErrorFamily.INVALID),
    SESSION_NOT_LIVE("floor.session_not_live", ErrorFamily.CONFLICT),
    ALREADY_ASKED("floor.already_asked", ErrorFamily.CONFLICT),
    TOO_MANY_OF_POINT("floor.too_many_of_point", ErrorFamily.CONFLICT),
    TOPIC_EMPTY("floor.topic_empty", ErrorFamily.INVALID),
    TOPIC_TOO_LONG("floor.topic_too_long", ErrorFamily.INVALID),
    SPEAKER_EMPTY("floor.speaker_empty", ErrorFamily.INVALID),
    SPEAKER_TOO_LONG("floor.speaker_too_long", ErrorFamily.INVALID),
    NOTE_TOO_LONG("floor.note_too_long", ErrorFamily.INVALID),
    WRONG_STATE("floor.wrong_state", ErrorFamily.CONFLICT),
    SOMEBODY_SPEAKS("floor.somebody_speaks", ErrorFamily.CONFLICT),
    /** Before others, or where the line is not ready, somebody is called only with a reason. */
    OUT_OF_ORDER("floor.out_of_order", ErrorFamily.CONFLICT),
    REASON_NEEDED("floor.reason_needed", ErrorFamily.INVALID),
    REASON_TOO_LONG("floor.reason_too_long", ErrorFamily.INVALID),
    RULES_INCOMPLETE("floor.rules_incomplete", ErrorFamily.INVALID),
    GUARANTEES_FIRST("floor.guarantees_first", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    FloorError(String code, ErrorFamily family) {
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
