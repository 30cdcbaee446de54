package vn.diemcau.checkin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a host says of one delegate; NOT_YET takes back what was said.
 *
 * @param reason of an absence
 */
public record MarkOnRoll(@NotNull Presence presence, @Nullable @Size(max = 300) String reason) {}
