package vn.diemcau.alert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What was done about an alert, in words.
 *
 * @param id of the request: sent again it has no further effect
 */
public record NoteAlert(@NotNull UUID id, @NotBlank @Size(max = 1000) String text) {}
