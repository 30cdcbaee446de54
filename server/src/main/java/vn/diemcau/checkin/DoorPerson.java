package vn.diemcau.checkin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateState;

/**
 * A delegate as a telephone at a door knows them: no address, no telephone number, no code.
 *
 * @param hash of the pass that opens now
 * @param pointName where they sit; null: in the main room
 * @param replacedBy who goes instead
 */
public record DoorPerson(
        UUID id,
        String hash,
        String name,
        @Nullable String position,
        @Nullable String group,
        @Nullable String unit,
        DelegateState state,
        @Nullable UUID pointId,
        @Nullable String pointName,
        @Nullable String replacedBy) {

    /** One of the sixteen parts of the list; ids end at random, so that all are of a size. */
    String part() {
        String text = id.toString();
        return text.substring(text.length() - 1);
    }
}
