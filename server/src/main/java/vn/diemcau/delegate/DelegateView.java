package vn.diemcau.delegate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegate in a list, for those who may read the names.
 *
 * @param unitId whose allotment it is; null where the organizers name themselves
 * @param personId null: somebody proposed, who is not in the directory
 * @param organizationName where the person works
 * @param replacesName whose place a substitute takes
 * @param pointId where they sit; null: in the main room, or not said yet
 */
public record DelegateView(
        UUID id,
        UUID groupId,
        String groupName,
        PlaceKind placeKind,
        UUID allotmentId,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable UUID personId,
        String name,
        @Nullable String position,
        @Nullable String email,
        @Nullable String phone,
        @Nullable UUID organizationId,
        @Nullable String organizationName,
        DelegateState state,
        @Nullable UUID replacesId,
        @Nullable String replacesName,
        @Nullable UUID pointId,
        @Nullable String pointName,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String endedWhy,
        int version) {}
