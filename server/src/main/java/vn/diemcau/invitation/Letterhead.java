package vn.diemcau.invitation;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Language;

/**
 * What the organizer chose for the letters.
 *
 * @param message the organizer's own words; null for none
 * @param withDocument whether the letter carries the official one, where there is one
 */
record Letterhead(Language language, @Nullable String message, boolean withDocument) {

    Letterhead {
        message = message == null || Text.clean(message).isEmpty() ? null : Text.clean(message);
    }
}
