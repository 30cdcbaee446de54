package vn.diemcau.delegate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.PersonId;
import vn.diemcau.event.SessionId;

/**
 * A delegate as other features need one; whom it may be shown to is theirs to decide.
 *
 * @param organizationId of the person; where that is not known, of the allotment
 * @param unitId whose allotment it is; null where the organizers name themselves
 * @param personId null: somebody proposed, who is not in the directory
 * @param pointId where this person sits; null: in the main room, or not said yet
 * @param replaces whose place a substitute takes
 */
public record DelegateBrief(
        DelegateId id,
        SessionId session,
        DelegateGroupId groupId,
        String groupName,
        PlaceKind placeKind,
        DelegateState state,
        @Nullable DelegateId replaces,
        @Nullable OrganizationId unitId,
        @Nullable OrganizationId organizationId,
        @Nullable String organizationName,
        @Nullable AdminUnitId provinceId,
        @Nullable String provinceName,
        @Nullable PersonId personId,
        String name,
        @Nullable String position,
        @Nullable String email,
        @Nullable String phone,
        @Nullable BridgePointId pointId,
        @Nullable String pointName) {

    /** As a query selects it. */
    record Row(
            UUID id,
            UUID session,
            UUID groupId,
            String groupName,
            PlaceKind placeKind,
            DelegateState state,
            @Nullable UUID replaces,
            @Nullable UUID unitId,
            @Nullable UUID organizationId,
            @Nullable String organizationName,
            @Nullable UUID provinceId,
            @Nullable String provinceName,
            @Nullable UUID personId,
            String name,
            @Nullable String position,
            @Nullable String email,
            @Nullable String phone,
            @Nullable UUID pointId,
            @Nullable String pointName) {

        DelegateBrief brief() {
            return new DelegateBrief(
                    new DelegateId(id),
                    new SessionId(session),
                    new DelegateGroupId(groupId),
                    groupName,
                    placeKind,
                    state,
                    replaces == null ? null : new DelegateId(replaces),
                    unitId == null ? null : new OrganizationId(unitId),
                    organizationId == null ? null : new OrganizationId(organizationId),
                    organizationName,
                    provinceId == null ? null : new AdminUnitId(provinceId),
                    provinceName,
                    personId == null ? null : new PersonId(personId),
                    name,
                    position,
                    email,
                    phone,
                    pointId == null ? null : new BridgePointId(pointId),
                    pointName);
        }
    }
}
