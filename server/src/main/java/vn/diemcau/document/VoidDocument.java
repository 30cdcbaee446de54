package vn.diemcau.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a document counts no more. */
public record VoidDocument(@NotBlank @Size(max = 500) String reason) {}
