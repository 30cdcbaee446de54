package vn.diemcau.bridge;

import org.jspecify.annotations.Nullable;

/**
 * The link by which a point takes part, as those who look after it wrote it down.
 *
 * @param note what else is to be known for it
 */
public record PointLink(String link, @Nullable String note) {}
