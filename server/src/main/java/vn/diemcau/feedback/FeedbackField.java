package vn.diemcau.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Json;

/** One question of a form. */
@Entity
@Table(name = "feedback_field")
class FeedbackField {

    static final int WORST = 1;
    static final int BEST = 5;
    static final int LONGEST_TEXT = 2000;

    @Id UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    FeedbackForm form;

    @Column int position;

    @Column
    @Enumerated(EnumType.STRING)
    FieldKind kind;

    @Column(name = "label_vi")
    String labelVi;

    @Column(name = "label_en")
    @Nullable String labelEn;

    @Column boolean required;
    @Column @Nullable String options;

    protected FeedbackField() {}

    static FeedbackField of(FeedbackForm form, int position, SaveField written) {
        FeedbackField field = new FeedbackField();
        field.id = Ids.next();
        field.form = form;
        field.position = position;
        field.kind = written.kind();
        field.labelVi = Text.line(written.labelVi());
        field.labelEn = Text.lineOrNull(written.labelEn());
        field.required = written.required();
        field.options = optionsOf(written);
        return field;
    }

    private static @Nullable String optionsOf(SaveField written) {
        if (written.kind() != FieldKind.CHOICE) {
            return null;
        }
        try {
            return Json.MAPPER.writeValueAsString(written.options());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("options are always writable", e);
        }
    }

    List<Option> options() {
        if (options == null) {
            return List.of();
        }
        try {
            return Json.MAPPER.readValue(options, new TypeReference<List<Option>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the options of field " + id + " are broken", e);
        }
    }

    /** Whether this is an answer to this kind of field; one that says nothing always is. */
    boolean fits(GivenAnswer given) {
        return switch (kind) {
            case SCALE -> isNumber(given, WORST, BEST);
            case CHOICE -> isNumber(given, 0, options().size() - 1);
            case TEXT -> isText(given);
        };
    }

    private static boolean isNumber(GivenAnswer given, int lowest, int highest) {
        Integer number = given.number();
        return given.text() == null && (number == null || (lowest <= number && number <= highest));
    }

    private static boolean isText(GivenAnswer given) {
        String text = given.text() == null ? "" : Text.clean(given.text());
        return given.number() == null && text.codePointCount(0, text.length()) <= LONGEST_TEXT;
    }

    /** What is stored of an answer that {@link #fits}; empty where nothing was said. */
    Optional<Answered> taken(GivenAnswer given) {
        if (given.number() != null) {
            return Optional.of(new Answered(given.number(), null));
        }
        String text = given.text() == null ? "" : Text.clean(given.text());
        return text.isEmpty() ? Optional.empty() : Optional.of(new Answered(null, text));
    }

    FieldView view() {
        return new FieldView(id, kind, labelVi, labelEn, required, options());
    }
}
