package vn.diemcau.delegate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who signs for the organization that sends a substitute. */
record Signatory(
        @NotBlank @Size(max = 200) String signatoryName,
        @NotBlank @Size(max = 200) String signatoryPosition) {}
