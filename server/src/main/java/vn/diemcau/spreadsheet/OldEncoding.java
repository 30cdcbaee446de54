package vn.diemcau.spreadsheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What fonts of the years before Unicode took for Vietnamese. In programs of today such texts are a
 * muddle of Latin letters and signs, and are meant as something else.
 */
public enum OldEncoding {
    /** ABC, the fonts whose names begin with ".Vn": one sign a letter, TCVN 5712:1993. */
    TCVN3 {
        @Override
        String read(String text) {
            StringBuilder read = new StringBuilder(text.length());
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                boolean known = sign >= TCVN3_FIRST && sign < TCVN3_FIRST + TCVN3_SIGNS.length();
                read.append(known ? TCVN3_SIGNS.charAt(sign - TCVN3_FIRST) : sign);
            }
            return capitals(text, read.toString());
        }
    },

    /** VNI for Windows: the letter, and a second sign for what stands above or below it. */
    VNI {
        @Override
        String read(String text) {
            StringBuilder read = new StringBuilder(text.length());
            int at = 0;
            while (at < text.length()) {
                String two = text.substring(at, Math.min(at + 2, text.length()));
                String letter = VNI_SIGNS.get(two);
                int length = letter == null ? 1 : two.length();
                read.append(
                        letter != null
                                ? letter
                                : VNI_SIGNS.getOrDefault(two.substring(0, 1), two.substring(0, 1)));
                at += length;
            }
            return read.toString();
        }
    };

    private static final int TCVN3_FIRST = 0xA1;

    /**
     * TCVN 5712:1993, 0xA1 to 0xFE, as the GNU C library has it (TCVN5712-1); the fonts use its
     * small letters and the seven capitals at its beginning.
     */
    private static final String TCVN3_SIGNS =
            "ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọ"
                    + "ồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";

    private static final String VNI_LETTERS =
            """
            a aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä \
            e eù eø eû eõ eï eâ eá eà eå eã eä \
            o où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï \
            u uù uø uû uõ uï ö öù öø öû öõ öï \
            i í ì æ ó ò y yù yø yû yõ î ñ\
            """;

    private static final String VNI_MEANS =
            """
            a á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ \
            e é è ẻ ẽ ẹ ê ế ề ể ễ ệ \
            o ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ \
            u ú ù ủ ũ ụ ư ứ ừ ử ữ ự \
            i í ì ỉ ĩ ị y ý ỳ ỷ ỹ ỵ đ\
            """;

    private static final Map<String, String> VNI_SIGNS = vniSigns();

    /** What was meant by {@code text} that was typed in this encoding. */
    abstract String read(String text);

    private static Map<String, String> vniSigns() {
        String[] letters = VNI_LETTERS.split(" ", -1);
        String[] means = VNI_MEANS.split(" ", -1);
        Map<String, String> signs = new HashMap<>();
        for (int at = 0; at < letters.length; at++) {
            String capital = means[at].toUpperCase(Locale.ROOT);
            String letter = letters[at];
            signs.put(letter, means[at]);
            signs.put(letter.toUpperCase(Locale.ROOT), capital);
            if (letter.length() == 2) {
                // "Aù" at the beginning of a word, and "aÙ" where the caps lock came late.
                signs.put(
                        letter.substring(0, 1).toUpperCase(Locale.ROOT) + letter.charAt(1),
                        capital);
                signs.put(
                        letter.charAt(0) + letter.substring(1).toUpperCase(Locale.ROOT), means[at]);
            }
        }
        return signs;
    }

    /**
     * The fonts for capitals (".VnTimeH") draw small letters as large ones: where all Latin letters
     * of a word are capitals, the others were meant as such too.
     */
    private static String capitals(String typed, String read) {
        StringBuilder result = new StringBuilder(read.length());
        int begin = 0;
        while (begin < read.length()) {
            int space = read.indexOf(' ', begin);
            int end = space < 0 ? read.length() : space + 1;
            String word = read.substring(begin, end);
            result.append(
                    isShouted(typed.substring(begin, end)) ? word.toUpperCase(Locale.ROOT) : word);
            begin = end;
        }
        return result.toString();
    }

    private static boolean isShouted(String word) {
        long large = word.chars().filter(sign -> sign >= 'A' && sign <= 'Z').count();
        return large > 1 && word.chars().noneMatch(sign -> sign >= 'a' && sign <= 'z');
    }
}
