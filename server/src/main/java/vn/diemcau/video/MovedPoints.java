package vn.diemcau.video;

import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;

/** How many points of a province were moved by themselves; null: of no province. */
public record MovedPoints(@Nullable AdminUnitId provinceId, long points) {}
