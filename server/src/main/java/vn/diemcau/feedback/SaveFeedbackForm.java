package vn.diemcau.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody wrote it; its fields in their order replace those it had.
 *
 * @param version of the form that was read before; null for a new one
 */
public record SaveFeedbackForm(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 1000) String intro,
        @NotNull @Size(max = 50) List<@NotNull @Valid SaveField> fields,
        @Nullable Integer version) {}
