package vn.diemcau.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why somebody wants to know who asked; the second person decides upon it, and the asker reads it.
 */
public record RequestOpening(@NotBlank @Size(max = 500) String reason) {}
