package vn.diemcau.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that is to be done.
 *
 * @param existing what it changes; null: it becomes something new
 */
public record TakenRow(ImportRow row, @Nullable UUID existing) {}
