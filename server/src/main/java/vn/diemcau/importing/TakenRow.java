package vn.diemcau.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that is to be done.
 *
 * @param existing whom or what it is about, as its judgement said; null: about nothing known
 */
public record TakenRow(ImportRow row, @Nullable UUID existing) {}
