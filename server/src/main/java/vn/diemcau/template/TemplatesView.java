package vn.diemcau.template;

import java.util.Arrays;
import java.util.List;

/** All templates of an event, and the fields that they may name. */
public record TemplatesView(List<TemplateView> templates, List<Field> fields) {

    /**
     * A field with its names in templates.
     *
     * @param kinds of letters that have something to say for it
     */
    public record Field(
            LetterField field, String vietnamese, String english, List<LetterKind> kinds) {

        static Field of(LetterField field) {
            return new Field(
                    field,
                    field.vietnamese(),
                    field.english(),
                    Arrays.stream(LetterKind.values()).filter(field::isIn).toList());
        }
    }

    static TemplatesView of(List<TemplateView> templates) {
        return new TemplatesView(
                templates, Arrays.stream(LetterField.values()).map(Field::of).toList());
    }
}
