package vn.diemcau.delegate;

import org.jspecify.annotations.Nullable;

/**
 * Which delegates of a session are wanted.
 *
 * @param searched part of a name, a position or an organization
 * @param state null: all that count now
 */
record DelegateFilter(
        @Nullable String searched,
        @Nullable DelegateGroupId group,
        @Nullable AllotmentId allotment,
        @Nullable DelegateState state) {}
