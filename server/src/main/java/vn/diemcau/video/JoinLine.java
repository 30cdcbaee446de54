package vn.diemcau.video;

import jakarta.validation.constraints.NotNull;

/** By which line somebody wants to come in; a line that is not the current one may be tried. */
public record JoinLine(@NotNull LineId lineId) {}
