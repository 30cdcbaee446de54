package vn.diemcau.delegate;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which naming delegates refuses. */
public enum DelegateError implements ErrorCode {
    NOT_FOUND("delegate.not_found", ErrorFamily.NOT_FOUND),
    GROUP_NOT_FOUND("delegate.group_not_found", ErrorFamily.NOT_FOUND),
    ALLOTMENT_NOT_FOUND("delegate.allotment_not_found", ErrorFamily.NOT_FOUND),
    /** More than the allotment has left; the numbers are in the parameters. */
    OVER_QUOTA("delegate.over_quota", ErrorFamily.CONFLICT),
    QUOTA_BELOW_USE("delegate.quota_below_use", ErrorFamily.CONFLICT),
    ALLOTMENT_IN_USE("delegate.allotment_in_use", ErrorFamily.CONFLICT),
    ALREADY_ALLOTTED("delegate.already_allotted", ErrorFamily.CONFLICT),
    GROUP_IN_USE("delegate.group_in_use", ErrorFamily.CONFLICT),
    /** Nobody is named any more, but somebody was: who and why stays. */
    HAS_RECORD("delegate.has_record", ErrorFamily.CONFLICT),
    /** The ready-made set is a beginning; it is not added to what is there. */
    GROUPS_EXIST("delegate.groups_exist", ErrorFamily.CONFLICT),
    GROUP_UNKNOWN("delegate.group_unknown", ErrorFamily.INVALID),
    TOO_MANY_GROUPS("delegate.too_many_groups", ErrorFamily.CONFLICT),
    TOO_MANY_ALLOTMENTS("delegate.too_many_allotments", ErrorFamily.CONFLICT),
    NOBODY_SELECTED("delegate.nobody_selected", ErrorFamily.INVALID),
    NOT_NAMED("delegate.not_named", ErrorFamily.CONFLICT),
    NOT_PROPOSED("delegate.not_proposed", ErrorFamily.CONFLICT),
    ALREADY_DELEGATE("delegate.already_delegate", ErrorFamily.CONFLICT),
    /** Two records of one person, both delegates of one session. */
    NAMED_TWICE("delegate.named_twice", ErrorFamily.CONFLICT),
    SIGNATORY_MISSING("delegate.signatory_missing", ErrorFamily.INVALID),
    SUBSTITUTE_WAITS("delegate.substitute_waits", ErrorFamily.CONFLICT),
    /** A giấy ủy quyền is not passed on; the organization may send somebody else. */
    IS_SUBSTITUTE("delegate.is_substitute", ErrorFamily.CONFLICT),
    PERSON_UNKNOWN("delegate.person_unknown", ErrorFamily.INVALID),
    ORGANIZATION_NOT_BELOW("delegate.organization_not_below", ErrorFamily.INVALID),
    TOO_DEEP("delegate.too_deep", ErrorFamily.CONFLICT),
    /** Organizers may still name and allot. */
    DEADLINE_PASSED("delegate.deadline_passed", ErrorFamily.CONFLICT),
    EVENT_IS_DRAFT("delegate.event_is_draft", ErrorFamily.CONFLICT),
    CLOSED("delegate.closed", ErrorFamily.CONFLICT),
    PASS_RENEWED_TOO_OFTEN("delegate.pass_renewed_too_often", ErrorFamily.CONFLICT),
    POINT_UNKNOWN("delegate.point_unknown", ErrorFamily.INVALID),
    NO_ADDRESS("delegate.no_address", ErrorFamily.CONFLICT),
    NOTHING_ALLOTTED("delegate.nothing_allotted", ErrorFamily.CONFLICT);

    private final String code;
    private final ErrorFamily family;

    DelegateError(String code, ErrorFamily family) {
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
