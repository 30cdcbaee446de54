package vn.diemcau.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question as those see it who run the session.
 *
 * @param askerName null, as school and province are, where it hides who asked it
 * @param hidden null where it does not
 */
public record QuestionView(
        QuestionId id,
        String text,
        @Nullable String askerName,
        @Nullable String askerSchool,
        @Nullable String provinceCode,
        @Nullable String provinceName,
        @Nullable HiddenView hidden,
        QuestionState state,
        @Nullable String rejection,
        int votes,
        Instant askedAt,
        Instant changedAt,
        ModerationView moderation) {

    /** For those who run the stage: moderators alone know when a hidden question was asked. */
    public QuestionView forTheStage() {
        return hidden == null
                ? this
                : new QuestionView(
                        id,
                        text,
                        askerName,
                        askerSchool,
                        provinceCode,
                        provinceName,
                        hidden,
                        state,
                        rejection,
                        votes,
                        ShownTime.coarse(askedAt),
                        ShownTime.coarse(changedAt),
                        moderation);
    }

    /** The same with who asked it; the province without its code, as no filter finds it. */
    QuestionView by(@Nullable String name, @Nullable String school, @Nullable String province) {
        return new QuestionView(
                id,
                text,
                name,
                school,
                null,
                province,
                hidden,
                state,
                rejection,
                votes,
                askedAt,
                changedAt,
                moderation);
    }
}
