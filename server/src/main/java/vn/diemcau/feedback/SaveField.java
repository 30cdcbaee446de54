package vn.diemcau.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

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
        @Nullable @Size(max = 20) List<@NotNull @Valid Option> options) {

    /** A choice offers at least two different options, everything else none. */
    boolean hasRightOptions() {
        List<Option> offered = options == null ? List.of() : options;
        if (kind != FieldKind.CHOICE) {
            return offered.isEmpty();
        }
        long different = offered.stream().map(option -> Text.line(option.vi())).distinct().count();
        return offered.size() >= 2 && different == offered.size();
    }
}
