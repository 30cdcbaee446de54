package vn.diemcau.delegate;

import org.jspecify.annotations.Nullable;

/**
 * One allotment, for a page of its own.
 *
 * @param organized whether the caller organizes the event
 * @param obstacle the code of what keeps the caller from naming now; null where nothing does
 */
public record AllotmentDetail(
        UnitAllotment allotment, boolean organized, @Nullable String obstacle) {}
