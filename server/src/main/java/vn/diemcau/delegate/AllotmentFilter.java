package vn.diemcau.delegate;

import org.jspecify.annotations.Nullable;

/**
 * Which allotments of a session are wanted.
 *
 * @param searched part of the organization's or its province's name
 * @param from those that were passed on from this one
 * @param use how much of them is used
 * @param top only those that nobody passed on
 */
public record AllotmentFilter(
        @Nullable String searched,
        @Nullable DelegateGroupId group,
        @Nullable AllotmentId from,
        @Nullable AllotmentUse use,
        boolean top) {}
