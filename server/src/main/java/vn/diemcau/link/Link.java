package vn.diemcau.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guest's link that is valid now.
 *
 * @param subjectId what it is about, as it was issued
 * @param usedAt when it was first used; null while it was not
 */
public record Link(
        UUID id,
        LinkPurpose purpose,
        UUID subjectId,
        String label,
        @Nullable Instant expiresAt,
        @Nullable Instant usedAt) {

    static Link of(GuestLink link) {
        return new Link(
                link.id(),
                link.purpose(),
                link.subjectId(),
                link.label(),
                link.expiresAt(),
                link.usedAt());
    }
}
