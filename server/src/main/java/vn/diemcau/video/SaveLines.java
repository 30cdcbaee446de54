package vn.diemcau.video;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * All lines of a list, the preferred one first.
 *
 * @param version of the list that was edited; 0 where there was none
 */
public record SaveLines(
        int version, @NotNull @Size(max = 10) List<@NotNull @Valid SaveLine> lines) {}
