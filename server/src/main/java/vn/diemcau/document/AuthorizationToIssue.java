package vn.diemcau.document;

import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateId;

/**
 * Somebody who goes instead of somebody else, and has no giấy ủy quyền that counts.
 *
 * @param original whose place they take
 */
public record AuthorizationToIssue(
        DelegateId delegateId,
        String name,
        @Nullable String position,
        String original,
        String sessionTitle) {}
