package vn.diemcau.invitation;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which invitations refuse. */
public enum InvitationError implements ErrorCode {
    NOT_FOUND("invitation.not_found", ErrorFamily.NOT_FOUND),
    EVENT_IS_DRAFT("invitation.event_is_draft", ErrorFamily.CONFLICT),
    EVENT_IS_CANCELLED("invitation.event_is_cancelled", ErrorFamily.CONFLICT),
    SESSION_IS_CANCELLED("invitation.session_is_cancelled", ErrorFamily.CONFLICT),
    EVENT_IS_CLOSED("invitation.event_is_closed", ErrorFamily.CONFLICT),
    SESSION_IS_CLOSED("invitation.session_is_closed", ErrorFamily.CONFLICT),
    NOBODY_SELECTED("invitation.nobody_selected", ErrorFamily.INVALID),
    NO_ADDRESS("invitation.no_address", ErrorFamily.CONFLICT),
    BAD_ADDRESS("invitation.bad_address", ErrorFamily.CONFLICT),
    /** Mail to this address comes back, and nobody has said since that it is right. */
    CAME_BACK("invitation.came_back", ErrorFamily.CONFLICT),
    /** Nobody stands for it any more: the delegate was taken back or replaced. */
    NOBODY_THERE("invitation.nobody_there", ErrorFamily.CONFLICT),
    /** What only those get who have said that they come. */
    NOT_ACCEPTED("invitation.not_accepted", ErrorFamily.CONFLICT),
    /** The document is not for this one, or does not count any more. */
    DOCUMENT_GONE("invitation.document_gone", ErrorFamily.NOT_FOUND),
    /** What is for the other kind of invitation: of a bridge point, or of a delegate. */
    WRONG_KIND("invitation.wrong_kind", ErrorFamily.CONFLICT),
    /** Whoever is signed in has no address of their own. */
    NO_OWN_ADDRESS("invitation.no_own_address", ErrorFamily.CONFLICT),
    WITHDRAWN("invitation.withdrawn", ErrorFamily.CONFLICT),
    ALREADY_WITHDRAWN("invitation.already_withdrawn", ErrorFamily.CONFLICT),
    /**
     * Whether the letter arrived is not in question, or somebody else has just decided about it.
     */
    LETTER_NOT_UNCERTAIN("invitation.letter_not_uncertain", ErrorFamily.CONFLICT),
    /** It waited for a decision for so long that its content was deleted. */
    LETTER_GONE("invitation.letter_gone", ErrorFamily.CONFLICT),
    /** Everybody who is invited knows the time and the place that hold. */
    NOTHING_CHANGED("invitation.nothing_changed", ErrorFamily.CONFLICT),
    /** Somebody answered, or the time or place changed, since the page was read. */
    CHANGED_MEANWHILE("invitation.changed_meanwhile", ErrorFamily.CONFLICT),
    /** Somebody else goes instead of whoever was invited. */
    REPLACED("invitation.replaced", ErrorFamily.CONFLICT),
    TOO_MANY_TRIES("invitation.too_many_tries", ErrorFamily.LIMITED);

    private final String code;
    private final ErrorFamily family;

    InvitationError(String code, ErrorFamily family) {
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
