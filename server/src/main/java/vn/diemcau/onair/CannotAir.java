package vn.diemcau.onair;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * Why a point cannot be on air.
 *
 * @param note more about it; always there where the reason says nothing by itself
 */
public record CannotAir(RefusalReason reason, @Nullable String note) {

    /** As somebody said it; refuses what is too long or says nothing. */
    public static CannotAir said(RefusalReason reason, @Nullable String note) {
        String line = line(note);
        if (reason == RefusalReason.OTHER && line == null) {
            throw OnAirError.WORDS_NEEDED.refusal();
        }
        return new CannotAir(reason, line);
    }

    /** As the history keeps it: the code of the reason, and what was said beside it. */
    String words() {
        return note == null ? reason.name() : reason.name() + ": " + note;
    }

    /** A few words in one line; refuses too many. */
    static @Nullable String line(@Nullable String raw) {
        String line = Text.lineOrNull(raw);
        if (line != null && line.codePointCount(0, line.length()) > OnAirRules.LONGEST_NOTE) {
            throw OnAirError.NOTE_TOO_LONG.refusal("most", OnAirRules.LONGEST_NOTE);
        }
        return line;
    }
}
