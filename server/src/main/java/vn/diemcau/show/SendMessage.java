package vn.diemcau.show;

import java.util.Set;
import vn.diemcau.kernel.Text;

/**
 * A message to the stage.
 *
 * @param text 1 to 300 characters after cleaning
 * @param to at least one
 */
public record SendMessage(String text, Set<StageRole> to) {

    private static final int MOST = 300;

    /** The text as it is kept; refuses what is no message. */
    String checkedText() {
        String clean = Text.clean(text);
        if (clean.isEmpty() || clean.codePointCount(0, clean.length()) > MOST || to.isEmpty()) {
            throw ShowError.MESSAGE_INCOMPLETE.refusal("most", MOST);
        }
        return clean;
    }
}
