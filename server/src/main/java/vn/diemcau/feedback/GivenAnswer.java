package vn.diemcau.feedback;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer as a respondent gave it.
 *
 * @param number of a scale 1 to 5, of a choice the place of the option from 0
 * @param text of a text field
 */
public record GivenAnswer(@NotNull UUID fieldId, @Nullable Integer number, @Nullable String text) {}
