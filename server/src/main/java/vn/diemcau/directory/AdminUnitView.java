package vn.diemcau.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit.
 *
 * @param code unique only among the units of its level that are valid on the same day
 * @param name the short form, without the word for its kind
 * @param validFrom the first day; null: since before anybody asks
 * @param validTo the last day; null: still in force
 * @param successor the unit that it became part of
 * @param shape the province's id in the map that the web client draws
 */
public record AdminUnitView(
        AdminUnitId id,
        AdminLevel level,
        String code,
        String name,
        AdminKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable AdminUnitId successor,
        @Nullable String shape) {}
