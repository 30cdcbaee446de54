package vn.diemcau.template;

import java.util.Arrays;
import java.util.List;

/** All templates of an event, and the fields that they may name. */
public record TemplatesView(List<TemplateView> templates, List<Field> fields) {

    /** A field with its names in templates. */
    public record Field(LetterField field, String vietnamese, String english) {}

    static TemplatesView of(List<TemplateView> templates) {
        return new TemplatesView(
                templates,
                Arrays.stream(LetterField.values())
                        .map(field -> new Field(field, field.vietnamese(), field.english()))
                        .toList());
    }
}
