package vn.diemcau.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen.
 *
 * @param en null where nobody translated it: the Vietnamese is shown
 */
public record Option(@NotBlank @Size(max = 200) String vi, @Nullable @Size(max = 200) String en) {}
