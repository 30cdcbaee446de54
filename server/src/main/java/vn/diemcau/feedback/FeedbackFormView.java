package vn.diemcau.feedback;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;

/** A form as the organizer sees it. */
public record FeedbackFormView(
        FeedbackFormId id,
        SessionId sessionId,
        String title,
        @Nullable String intro,
        FeedbackFormState state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<FieldView> fields,
        int version) {}
