package vn.diemcau.bridge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is wrong at a point, in words. */
public record ReportIncident(@NotBlank @Size(max = 1_000) String text) {}
