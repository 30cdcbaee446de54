package vn.diemcau.poll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A poll as somebody wrote it.
 *
 * @param version of the poll that was read before; null for a new one
 */
public record SavePoll(@NotNull @Valid PollContent content, @Nullable Integer version) {}
