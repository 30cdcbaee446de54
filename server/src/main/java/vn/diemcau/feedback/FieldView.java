package vn.diemcau.feedback;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One question of a form, as it is shown. */
public record FieldView(
        UUID id,
        FieldKind kind,
        String labelVi,
        @Nullable String labelEn,
        boolean required,
        List<Option> options) {}
