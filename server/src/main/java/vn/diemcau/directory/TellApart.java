package vn.diemcau.directory;

import jakarta.validation.constraints.NotNull;

/** Two who look alike and are two. */
public record TellApart(@NotNull PersonId first, @NotNull PersonId second) {}
