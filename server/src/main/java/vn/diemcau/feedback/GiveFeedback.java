package vn.diemcau.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a respondent sends.
 *
 * @param responseId made by the browser once and sent again with every try, so that a lost answer
 *     from us never makes a second response
 */
public record GiveFeedback(
        @NotNull UUID responseId,
        @NotNull FeedbackFormId formId,
        @NotNull @Size(max = 50) List<@NotNull @Valid GivenAnswer> answers) {}
