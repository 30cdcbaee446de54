package vn.diemcau.show;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which the run of show, the timer, the stage and its messages refuse. */
public enum ShowError implements ErrorCode {
    SESSION_NOT_LIVE("show.session_not_live", ErrorFamily.CONFLICT),
    ITEM_NOT_FOUND("show.item_not_found", ErrorFamily.NOT_FOUND),
    ITEM_WRONG_STATE("show.item_wrong_state", ErrorFamily.CONFLICT),
    MINUTES_OUT_OF_RANGE("show.minutes_out_of_range", ErrorFamily.INVALID),
    NOT_THE_LAST_STEP("show.not_the_last_step", ErrorFamily.CONFLICT),
    TIMER_LENGTH("show.timer_length", ErrorFamily.INVALID),
    TIMER_WARNINGS("show.timer_warnings", ErrorFamily.INVALID),
    TIMER_WRONG_STATE("show.timer_wrong_state", ErrorFamily.CONFLICT),
    TIMER_RUNS_TO_A_TIME("show.timer_runs_to_a_time", ErrorFamily.CONFLICT),
    SCENE_INCOMPLETE("show.scene_incomplete", ErrorFamily.INVALID),
    NOTHING_PREPARED("show.nothing_prepared", ErrorFamily.CONFLICT),
    NOTHING_BEFORE("show.nothing_before", ErrorFamily.CONFLICT),
    SUBJECT_GONE("show.subject_gone", ErrorFamily.CONFLICT),
    MESSAGE_NOT_FOUND("show.message_not_found", ErrorFamily.NOT_FOUND),
    MESSAGE_INCOMPLETE("show.message_incomplete", ErrorFamily.INVALID),
    MESSAGE_WITHDRAWN("show.message_withdrawn", ErrorFamily.CONFLICT),
    MESSAGE_FOR_OTHERS("show.message_for_others", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    ShowError(String code, ErrorFamily family) {
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
