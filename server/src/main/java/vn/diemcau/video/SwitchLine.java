package vn.diemcau.video;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;

/**
 * Moves people from one line to another.
 *
 * @param provinceId whose points are moved; null: everybody's. Says nothing where one point is
 *     moved
 * @param from the line that whoever moves them has seen them on; null where there was none
 * @param everybody also those within who had been moved by themselves
 */
public record SwitchLine(
        @Nullable AdminUnitId provinceId,
        @Nullable LineId from,
        @NotNull LineId to,
        boolean everybody,
        @Size(max = 300) @Nullable String reason) {}
