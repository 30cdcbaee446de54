package vn.diemcau.question;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Ways in which questions refuse. */
public enum QuestionError implements ErrorCode {
    NOT_FOUND("question.not_found", ErrorFamily.NOT_FOUND),
    SESSION_NOT_LIVE("question.session_not_live", ErrorFamily.CONFLICT),
    TEXT_EMPTY("question.text_empty", ErrorFamily.INVALID),
    TEXT_TOO_LONG("question.text_too_long", ErrorFamily.INVALID),
    ASKING_CLOSED("question.asking_closed", ErrorFamily.CONFLICT),
    TOO_MANY_IN_ALL("question.too_many_in_all", ErrorFamily.CONFLICT),
    TOO_SOON("question.too_soon", ErrorFamily.CONFLICT),
    TOO_MANY_VOTES("question.too_many_votes", ErrorFamily.CONFLICT),
    HIDDEN_NOT_ALLOWED("question.hidden_not_allowed", ErrorFamily.CONFLICT),
    NOT_HIDDEN("question.not_hidden", ErrorFamily.CONFLICT),
    OPENING_WAITS("question.opening_waits", ErrorFamily.CONFLICT),
    OPENING_NOT_WAITING("question.opening_not_waiting", ErrorFamily.CONFLICT),
    OPENING_NEEDS_ANOTHER("question.opening_needs_another", ErrorFamily.CONFLICT),
    OPENED_ALREADY("question.opened_already", ErrorFamily.CONFLICT),
    SEEN_TOO_MANY("question.seen_too_many", ErrorFamily.INVALID),
    TOO_MANY_OPEN("question.too_many_open", ErrorFamily.CONFLICT),
    OWN_QUESTION("question.own_question", ErrorFamily.CONFLICT),
    TAKES_NO_VOTES("question.takes_no_votes", ErrorFamily.CONFLICT),
    WRONG_STATE("question.wrong_state", ErrorFamily.CONFLICT),
    REASON_NEEDED("question.reason_needed", ErrorFamily.INVALID),
    REASON_TOO_LONG("question.reason_too_long", ErrorFamily.INVALID),
    CHANGED_MEANWHILE("question.changed_meanwhile", ErrorFamily.CONFLICT),
    NOTE_TOO_LONG("question.note_too_long", ErrorFamily.INVALID),
    LABEL_INVALID("question.label_invalid", ErrorFamily.INVALID),
    TOO_MANY_LABELS("question.too_many_labels", ErrorFamily.CONFLICT),
    TOPIC_UNKNOWN("question.topic_unknown", ErrorFamily.CONFLICT),
    TOPIC_TWICE("question.topic_twice", ErrorFamily.CONFLICT),
    TOPIC_IN_USE("question.topic_in_use", ErrorFamily.CONFLICT),
    ORGANIZATION_NOT_IN_EVENT("question.organization_not_in_event", ErrorFamily.CONFLICT),
    MERGE_WITH_ITSELF("question.merge_with_itself", ErrorFamily.INVALID),
    TOO_MANY_MERGED("question.too_many_merged", ErrorFamily.CONFLICT),
    NOTHING_TO_UNDO("question.nothing_to_undo", ErrorFamily.CONFLICT),
    STAGE_TAKEN("question.stage_taken", ErrorFamily.CONFLICT);

    private final String code;
    private final ErrorFamily family;

    QuestionError(String code, ErrorFamily family) {
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
