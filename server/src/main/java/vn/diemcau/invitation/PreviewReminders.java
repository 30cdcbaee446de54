package vn.diemcau.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks what reminding would do.
 *
 * @param page of those who would be reminded, from 0
 */
record PreviewReminders(
        @NotNull @Valid RemindWhom whom,
        boolean force,
        @Nullable Integer page,
        @Nullable Integer size) {}
