package vn.diemcau.poll;

import java.util.Locale;
import vn.diemcau.kernel.Text;

/**
 * A word that somebody gives: 1 to {@value #MOST} characters (code points) in one line.
 *
 * @param key equal where the words count as the same: NFC, lower case, single spaces. Accents tell
 *     words apart, as Vietnamese does.
 */
record PollWord(String key, String spelling) {

    static final int MOST = 30;

    static PollWord of(String raw) {
        String spelling = Text.line(raw);
        if (spelling.isEmpty()) {
            throw PollError.INVALID_VOTE.refusal();
        }
        if (spelling.codePointCount(0, spelling.length()) > MOST) {
            throw PollError.WORD_TOO_LONG.refusal("most", MOST);
        }
        return new PollWord(keyOf(spelling), spelling);
    }

    static String keyOf(String spelling) {
        return Text.line(spelling.toLowerCase(Locale.ROOT));
    }
}
