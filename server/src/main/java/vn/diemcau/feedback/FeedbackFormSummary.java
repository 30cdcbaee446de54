package vn.diemcau.feedback;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form has brought so far.
 *
 * @param askedByMail bridge points that had a mail queued
 * @param joined participants of the session, who are asked on the page where they joined
 * @param withoutProvince those who belong to no province (the main room, for instance)
 */
public record FeedbackFormSummary(
        FeedbackFormId id,
        FeedbackFormState state,
        long askedByMail,
        long joined,
        long responses,
        List<ProvinceRate> provinces,
        @Nullable ProvinceRate withoutProvince,
        List<FieldSummary> fields) {

    /** How many of a province were asked and how many answered. */
    public record ProvinceRate(
            @Nullable String code, @Nullable String name, long asked, long responses) {}

    /**
     * The answers to one field.
     *
     * @param answered how many answered this field
     * @param mean of a scale, over those who answered; null without answers
     * @param counts of a scale for 1 to 5, of a choice for each option in their order
     */
    public record FieldSummary(
            UUID fieldId,
            FieldKind kind,
            String labelVi,
            @Nullable String labelEn,
            long answered,
            @Nullable Double mean,
            List<Count> counts) {}

    /** How often one answer was given. */
    public record Count(int number, @Nullable Option option, long count) {}
}
