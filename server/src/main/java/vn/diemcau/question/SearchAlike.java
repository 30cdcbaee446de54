package vn.diemcau.question;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody types just now, whole or not. */
public record SearchAlike(@NotNull @Size(max = 4_000) String text) {}
