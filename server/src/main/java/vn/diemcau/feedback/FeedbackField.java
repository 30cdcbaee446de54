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
        List<Option> options = written.options() == null ? List.of() : written.options();
        if (written.kind() != FieldKind.CHOICE) {
            if (!options.isEmpty()) {
                throw FeedbackError.BAD_OPTIONS.refusal("field", Text.line(written.labelVi()));
            }
            return null;
        }
        long different = options.stream().map(option -> Text.line(option.vi())).distinct().count();
        if (options.size() < 2 || different < options.size()) {
            throw FeedbackError.BAD_OPTIONS.refusal("field", Text.line(written.labelVi()));
        }
        try {
            return Json.MAPPER.writeValueAsString(options);
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

    /**
     * What is stored of a given answer; null where nothing was said. Refuses what does not answer
     * this kind of field.
     */
    @Nullable Answered take(GivenAnswer given) {
        return switch (kind) {
            case SCALE -> number(given, WORST, BEST);
            case CHOICE -> number(given, 0, options().size() - 1);
            case TEXT -> words(given);
        };
    }

    private @Nullable Answered number(GivenAnswer given, int lowest, int highest) {
        if (given.text() != null) {
            throw wrong();
        }
        if (given.number() == null) {
            return null;
        }
        if (given.number() < lowest || given.number() > highest) {
            throw wrong();
        }
        return new Answered(given.number(), null);
    }

    private @Nullable Answered words(GivenAnswer given) {
        if (given.number() != null) {
            throw wrong();
        }
        if (given.text() == null || given.text().isBlank()) {
            return null;
        }
        String text = Text.clean(given.text());
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw wrong();
        }
        return text.isEmpty() ? null : new Answered(null, text);
    }

    private vn.diemcau.kernel.Refusal wrong() {
        return FeedbackError.WRONG_ANSWER.refusal("field", id);
    }

    FieldView view() {
        return new FieldView(id, kind, labelVi, labelEn, required, options());
    }
}
