package vn.diemcau.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.participant.ParticipantView;

/** Who answers a form: whoever was asked by mail, or a participant of the session. */
record Respondent(
        UUID formId,
        @Nullable UUID requestId,
        @Nullable UUID participantId,
        @Nullable UUID provinceId) {

    static Respondent asked(FeedbackRequest request) {
        return new Respondent(request.formId, request.id, null, request.provinceId);
    }

    static Respondent joined(FeedbackForm form, ParticipantView participant) {
        return new Respondent(
                form.id().value(),
                null,
                participant.participantId().value(),
                participant.provinceId().value());
    }
}
