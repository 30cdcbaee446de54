package vn.diemcau.mail;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why a mail is not taken into the outbox, or something about mail is refused. */
public enum MailError implements ErrorCode {
    BAD_ADDRESS("mail.bad_address", ErrorFamily.INVALID),
    BAD_SUBJECT("mail.bad_subject", ErrorFamily.INVALID),
    BAD_NAME("mail.bad_name", ErrorFamily.INVALID),
    /** A file without content, or with a name that no file can have. */
    BAD_ATTACHMENT("mail.bad_attachment", ErrorFamily.INVALID),
    ATTACHMENTS_TOO_LARGE("mail.attachments_too_large", ErrorFamily.INVALID),
    /** A message was handed in without the secret for that. */
    HAND_IN_REFUSED("mail.hand_in_refused", ErrorFamily.FORBIDDEN),
    TOO_MANY_TRIES("mail.too_many_tries", ErrorFamily.LIMITED),
    /** Mail to this address does not come back, as far as we know. */
    ADDRESS_NOT_MARKED("mail.address_not_marked", ErrorFamily.NOT_FOUND);

    private final String code;
    private final ErrorFamily family;

    MailError(String code, ErrorFamily family) {
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
