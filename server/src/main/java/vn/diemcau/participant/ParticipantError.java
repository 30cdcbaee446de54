package vn.diemcau.participant;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why somebody cannot join. */
public enum ParticipantError implements ErrorCode {
    NOT_FOUND("participant.not_found", ErrorFamily.NOT_FOUND),
    UNKNOWN_PROVINCE("participant.unknown_province", ErrorFamily.INVALID),
    SESSION_NOT_OPEN_TO_JOIN("participant.session_cancelled", ErrorFamily.CONFLICT),
    /** Somebody shows a pass for a rehearsal, and this session is none, or the pass has ended. */
    NO_REHEARSAL("participant.no_rehearsal", ErrorFamily.CONFLICT),
    TOO_MANY_FROM_ADDRESS("participant.too_many_from_address", ErrorFamily.LIMITED);

    private final String code;
    private final ErrorFamily family;

    ParticipantError(String code, ErrorFamily family) {
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
