package vn.diemcau.likeness;

import java.util.List;
import java.util.Set;

/** How much the words of a question say about what is asked. */
final class Wording {

    /** Courtesy and grammar: in every question, about nothing. */
    private static final Set<String> EMPTY =
            Set.of(
                    "kinh", "thua", "bo", "truong", "thu", "xin", "hoi", "cho", "em", "toi",
                    "chung", "minh", "ban", "a", "ah", "oi", "nhe", "nha", "vang", "da", "la",
                    "thi", "ma", "va", "cua", "cac", "nhung", "rat", "mong", "muon", "cam", "on",
                    "duoc", "biet", "vay", "roi", "nay", "do", "kia", "thay", "anh", "chi", "ong",
                    "ba", "cau", "voi", "ve", "viec", "nhu", "the", "nao", "con", "cung", "lai",
                    "de", "den", "tu", "trong", "ngoai", "tai", "qua", "ra", "vao", "len", "lam",
                    "se", "dang", "hien", "hay", "hoac", "neu", "khi", "bi", "mot", "so", "nua",
                    "luon", "quy", "lanh", "dao", "giai", "dap", "giup", "y", "kien", "gi", "nen",
                    "phai", "u", "i", "co", "khong", "bao", "gio", "o", "dau", "sao", "vi");

    /** In most questions of teachers: what is asked about them stands in the other words. */
    private static final Set<String> COMMON =
            Set.of(
                    "giao", "vien", "hoc", "sinh", "chinh", "sach", "nganh", "duc", "nam", "mon",
                    "day", "nha", "tinh", "che", "cap", "nghe", "moi", "ho", "tro");

    /**
     * Of each group a question is about one: who names one and who names another ask two things.
     */
    private static final List<List<String>> CONTRASTS =
            List.of(
                    List.of(
                            "mam non",
                            "tieu hoc",
                            "trung hoc co so",
                            "trung hoc pho thong",
                            "dai hoc",
                            "cao dang",
                            "mau giao",
                            "cap 1",
                            "cap 2",
                            "cap 3"),
                    List.of(
                            "toan",
                            "ngu van",
                            "tieng anh",
                            "lich su",
                            "dia li",
                            "vat li",
                            "hoa hoc",
                            "sinh hoc",
                            "tin hoc",
                            "am nhac",
                            "mi thuat",
                            "the duc",
                            "khoa hoc tu nhien"),
                    List.of("cong lap", "tu thuc", "dan lap"),
                    List.of("tang", "giam"),
                    List.of("bat buoc", "tu chon", "tu nguyen"),
                    List.of("hieu truong", "ke toan", "thu vien", "y te", "bao ve"),
                    List.of("hoc sinh", "phu huynh", "giao vien", "sinh vien"),
                    List.of("bao gio", "bao nhieu", "tai sao", "vi sao", "o dau"));

    private Wording() {}

    /** Between 0 for what says nothing and 1. */
    static double weight(String folded) {
        if (folded.chars().allMatch(Character::isDigit)) {
            return 1.2;
        }
        if (EMPTY.contains(folded)) {
            return 0.12;
        }
        return COMMON.contains(folded) ? 0.5 : 1;
    }

    /** Whether it is courtesy or grammar. */
    static boolean isEmpty(String folded) {
        return EMPTY.contains(folded);
    }

    /** Which of each group a text names: a bit for each, a number for each group. */
    static int[] named(List<String> folded) {
        String text = ' ' + String.join(" ", folded) + ' ';
        int[] named = new int[CONTRASTS.size()];
        for (int group = 0; group < named.length; group++) {
            List<String> names = CONTRASTS.get(group);
            for (int name = 0; name < names.size(); name++) {
                if (text.contains(' ' + names.get(name) + ' ')) {
                    named[group] |= 1 << name;
                }
            }
        }
        return named;
    }
}
