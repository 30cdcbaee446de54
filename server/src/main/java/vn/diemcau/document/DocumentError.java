package vn.diemcau.document;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which documents refuse. */
public enum DocumentError implements ErrorCode {
    NOT_FOUND("document.not_found", ErrorFamily.NOT_FOUND),
    NO_FILE("document.no_file", ErrorFamily.NOT_FOUND),
    NOT_DRAFT("document.not_draft", ErrorFamily.CONFLICT),
    NOT_ISSUED("document.not_issued", ErrorFamily.CONFLICT),
    TOO_MANY("document.too_many", ErrorFamily.CONFLICT),
    /** A register begins once: with its first number, or with what somebody has said before. */
    REGISTER_BEGUN("document.register_begun", ErrorFamily.CONFLICT),
    /** Something that has to stand on it is empty. */
    INCOMPLETE("document.incomplete", ErrorFamily.CONFLICT),
    NO_RECIPIENTS("document.no_recipients", ErrorFamily.CONFLICT),
    TOO_MANY_RECIPIENTS("document.too_many_recipients", ErrorFamily.CONFLICT),
    /** Nothing has a number that may still be thrown away. */
    EVENT_IS_DRAFT("document.event_is_draft", ErrorFamily.CONFLICT),
    EVENT_IS_OVER("document.event_is_over", ErrorFamily.CONFLICT),
    ISSUER_NOT_YOURS("document.issuer_not_yours", ErrorFamily.FORBIDDEN),
    ALREADY_AUTHORIZED("document.already_authorized", ErrorFamily.CONFLICT),
    /** A giấy ủy quyền for somebody who goes instead of nobody, or has one that counts. */
    ONLY_SUBSTITUTES("document.only_substitutes", ErrorFamily.CONFLICT),
    /** Whom it is for is not there any more. */
    RECIPIENT_GONE("document.recipient_gone", ErrorFamily.CONFLICT),
    /** Whom it is for does not come any more: withdrawn, replaced, refused. */
    RECIPIENT_WITHDRAWN("document.recipient_withdrawn", ErrorFamily.CONFLICT),
    /** Issued for a body that has no part in the event. */
    NOT_OF_EVENT("document.not_of_event", ErrorFamily.INVALID),
    FIELD_UNKNOWN("document.field_unknown", ErrorFamily.INVALID),
    /** A giấy ủy quyền that does not say whose place its recipients take. */
    FIELD_MISSING("document.field_missing", ErrorFamily.INVALID),
    /** A field in a text that is one for all: there is nobody to fill it in from. */
    FIELD_FOR_ALL("document.field_for_all", ErrorFamily.INVALID),
    /** Not what stands behind the number of such a document. */
    SYMBOL_MALFORMED("document.symbol_malformed", ErrorFamily.INVALID),
    CHARACTER_UNKNOWN("document.character_unknown", ErrorFamily.INVALID),
    /** With what is known of the recipient it cannot be set in letters. */
    NOT_PRINTABLE("document.not_printable", ErrorFamily.CONFLICT),
    SCAN_FORMAT("document.scan_format", ErrorFamily.INVALID),
    SCAN_BROKEN("document.scan_broken", ErrorFamily.INVALID);

    private final String code;
    private final ErrorFamily family;

    DocumentError(String code, ErrorFamily family) {
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
