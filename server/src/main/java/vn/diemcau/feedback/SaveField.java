package vn.diemcau.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form as somebody wrote it.
 *
 * @param options of a choice 2 to 20, else none
 */
public record SaveField(
        @NotNull FieldKind kind,
        @NotBlank @Size(max = 300) String labelVi,
        @Nullable @Size(max = 300) String labelEn,
        boolean required,
        @Nullable @Size(max = 20) List<@NotNull @Valid Option> options) {}
