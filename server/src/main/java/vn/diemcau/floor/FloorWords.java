package vn.diemcau.floor;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.Text;

/**
 * What somebody says who asks for the floor: a topic and a name, each in one line, and perhaps a
 * note.
 *
 * @param speakerName null: the participant's own name
 */
record FloorWords(String topic, @Nullable String speakerName, @Nullable String note) {

    static final int TOPIC_MOST = 200;
    static final int SPEAKER_MOST = 100;
    static final int NOTE_MOST = 500;
    static final int REASON_MOST = 300;

    static FloorWords of(String topic, @Nullable String speakerName, @Nullable String note) {
        return new FloorWords(
                required(
                        Text.line(topic),
                        TOPIC_MOST,
                        FloorError.TOPIC_EMPTY,
                        FloorError.TOPIC_TOO_LONG),
                bounded(Text.lineOrNull(speakerName), SPEAKER_MOST, FloorError.SPEAKER_TOO_LONG),
                bounded(cleanOrNull(note), NOTE_MOST, FloorError.NOTE_TOO_LONG));
    }

    /** Why somebody was declined, moved or called before others. */
    static String reason(@Nullable String raw) {
        return required(
                raw == null ? "" : Text.line(raw),
                REASON_MOST,
                FloorError.REASON_NEEDED,
                FloorError.REASON_TOO_LONG);
    }

    static @Nullable String reasonOrNull(@Nullable String raw) {
        return bounded(Text.lineOrNull(raw), REASON_MOST, FloorError.REASON_TOO_LONG);
    }

    private static String required(String text, int most, ErrorCode empty, ErrorCode tooLong) {
        if (text.isEmpty()) {
            throw empty.refusal();
        }
        requireNotLonger(text, most, tooLong);
        return text;
    }

    private static @Nullable String bounded(@Nullable String text, int most, ErrorCode tooLong) {
        if (text != null) {
            requireNotLonger(text, most, tooLong);
        }
        return text;
    }

    private static void requireNotLonger(String text, int most, ErrorCode tooLong) {
        if (text.codePointCount(0, text.length()) > most) {
            throw tooLong.refusal("most", most);
        }
    }

    private static @Nullable String cleanOrNull(@Nullable String raw) {
        String clean = raw == null ? "" : Text.clean(raw);
        return clean.isEmpty() ? null : clean;
    }
}
