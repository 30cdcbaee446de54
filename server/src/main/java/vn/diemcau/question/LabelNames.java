package vn.diemcau.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** The labels of one question: at most {@value #MOST}, each of {@value #LONGEST} characters. */
final class LabelNames {

    static final int MOST = 6;
    static final int LONGEST = 40;

    /** Different labels in one session: more could not be chosen from at a glance. */
    static final int MOST_IN_SESSION = 40;

    private LabelNames() {}

    static List<String> of(List<@Nullable String> raw) {
        List<String> names = new ArrayList<>();
        for (String one : raw) {
            String name = one == null ? "" : Text.line(one);
            if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
                throw QuestionError.LABEL_INVALID.refusal("most", LONGEST);
            }
            names.add(name);
        }
        List<String> different = spelledAs(List.of(), names);
        if (different.size() > MOST) {
            throw QuestionError.TOO_MANY_LABELS.refusal("most", MOST);
        }
        return different;
    }

    /** The names, each once, and spelled as those that are known already. */
    static List<String> spelledAs(List<String> known, List<String> names) {
        List<String> spelled = new ArrayList<>();
        for (String name : names) {
            String same = find(known, name);
            if (find(spelled, name) == null) {
                spelled.add(same == null ? name : same);
            }
        }
        return List.copyOf(spelled);
    }

    private static @Nullable String find(List<String> names, String wanted) {
        String folded = wanted.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(folded))
                .findFirst()
                .orElse(null);
    }
}
