package vn.diemcau.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;

/**
 * Somebody whom no letter reaches by mail: there is no address, or mail to it comes back.
 *
 * @param id of the bridge point or the delegate
 * @param position of a delegate
 * @param level of a bridge point
 * @param part the bridge point's name, or the delegate's group
 * @param postalAddress of the organization, else where the point is
 */
public record UnreachedView(
        UUID id,
        String name,
        @Nullable String position,
        @Nullable PointLevel level,
        String part,
        @Nullable String unitName,
        @Nullable String phone,
        @Nullable String postalAddress,
        @Nullable String address,
        boolean cameBack) {

    /** Of a bridge point, as a query selects it. */
    public UnreachedView(
            UUID id,
            String name,
            PointLevel level,
            String part,
            @Nullable String unitName,
            @Nullable String phone,
            @Nullable String postalAddress,
            @Nullable String address,
            @Nullable UUID cameBack) {
        this(
                id,
                name,
                null,
                level,
                part,
                unitName,
                phone,
                postalAddress,
                address,
                cameBack != null);
    }

    /** Of a delegate, as a query selects it. */
    public UnreachedView(
            UUID id,
            String name,
            @Nullable String position,
            String part,
            @Nullable String unitName,
            @Nullable String phone,
            @Nullable String postalAddress,
            @Nullable String address,
            @Nullable UUID cameBack) {
        this(
                id,
                name,
                position,
                null,
                part,
                unitName,
                phone,
                postalAddress,
                address,
                cameBack != null);
    }
}
