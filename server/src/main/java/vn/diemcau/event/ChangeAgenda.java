package vn.diemcau.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole agenda of a session, in its order; replaces what was there.
 *
 * @param version of the session
 */
public record ChangeAgenda(
        int version, @NotNull @Size(max = 200) List<@NotNull @Valid Item> items) {

    /**
     * One item.
     *
     * @param id of an item that stays, null for a new one
     * @param startMinute minutes after the start of the session, so that moving the session moves
     *     the agenda
     */
    public record Item(
            @Nullable UUID id,
            @Min(0) @Max(10_080) int startMinute,
            @Min(1) @Max(1_440) int minutes,
            @NotBlank @Size(max = 500) String title,
            @Size(max = 300) @Nullable String speaker) {}
}
