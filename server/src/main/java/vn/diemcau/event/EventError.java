package vn.diemcau.event;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which events and sessions refuse. */
public enum EventError implements ErrorCode {
    NOT_FOUND("event.not_found", ErrorFamily.NOT_FOUND),
    SESSION_NOT_FOUND("event.session_not_found", ErrorFamily.NOT_FOUND),
    NOT_EDITABLE("event.not_editable", ErrorFamily.CONFLICT),
    NOT_DRAFT("event.not_draft", ErrorFamily.CONFLICT),
    NOT_ANNOUNCED("event.not_announced", ErrorFamily.CONFLICT),
    IN_USE("event.in_use", ErrorFamily.CONFLICT),
    WRONG_STATE("event.wrong_state", ErrorFamily.CONFLICT),
    SESSION_WRONG_STATE("event.session_wrong_state", ErrorFamily.CONFLICT),
    SESSION_STILL_LIVE("event.session_still_live", ErrorFamily.CONFLICT),
    NEEDS_LEAD("event.needs_lead", ErrorFamily.CONFLICT),
    /** Documents get their numbers out of the lead's register. */
    LEAD_FIXED("event.lead_fixed", ErrorFamily.FORBIDDEN),
    NEEDS_SESSION("event.needs_session", ErrorFamily.CONFLICT),
    NEEDS_PLACE("event.needs_place", ErrorFamily.CONFLICT),
    ENDS_BEFORE_START("event.ends_before_start", ErrorFamily.INVALID),
    SESSION_TOO_LONG("event.session_too_long", ErrorFamily.INVALID),
    TIME_OUT_OF_RANGE("event.time_out_of_range", ErrorFamily.INVALID),
    SEVERAL_LEADS("event.several_leads", ErrorFamily.INVALID),
    ORGANIZATION_TWICE("event.organization_twice", ErrorFamily.INVALID),
    TOO_MANY_SESSIONS("event.too_many_sessions", ErrorFamily.CONFLICT),
    AGENDA_OUT_OF_ORDER("event.agenda_out_of_order", ErrorFamily.INVALID),
    AGENDA_ITEM_UNKNOWN("event.agenda_item_unknown", ErrorFamily.INVALID),
    AGENDA_ITEM_IN_USE("event.agenda_item_in_use", ErrorFamily.CONFLICT);

    private final String code;
    private final ErrorFamily family;

    EventError(String code, ErrorFamily family) {
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
