package vn.diemcau.load;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers the questions of one run, so that they are known among those of others. */
record Tag(String run) {

    private static final Pattern NUMBER = Pattern.compile("#([0-9a-f]{6})-(\\d{1,9})#");

    static Tag random() {
        return new Tag(String.format(Locale.ROOT, "%06x", new Random().nextInt(1 << 24)));
    }

    String text(int number) {
        return "Câu hỏi diễn tập #"
                + run
                + "-"
                + number
                + "#: nhà trường mong Bộ quan tâm chế độ, chính sách cho giáo viên vùng khó khăn.";
    }

    /** Which question of this run it is; -1 for any other text. */
    int number(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.find() && found.group(1).equals(run) ? Integer.parseInt(found.group(2)) : -1;
    }
}
