package vn.diemcau.feedback;

import jakarta.validation.constraints.NotNull;

/**
 * Which form its organizer looked at before it goes out to everybody, for good.
 *
 * @param version of the form that was read before
 */
public record OpenFeedbackForm(@NotNull Integer version) {}
