package vn.diemcau.likeness;

import java.util.List;
import java.util.Map;

/** Short forms that Vietnamese teachers write, in chats and in offices, and what they stand for. */
final class ShortForms {

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    // chats
                    Map.entry("k", "không"),
                    Map.entry("ko", "không"),
                    Map.entry("kh", "không"),
                    Map.entry("khg", "không"),
                    Map.entry("kg", "không"),
                    Map.entry("hok", "không"),
                    Map.entry("hong", "không"),
                    Map.entry("hem", "không"),
                    Map.entry("dc", "được"),
                    Map.entry("dk", "được"),
                    Map.entry("j", "gì"),
                    Map.entry("vs", "với"),
                    Map.entry("v", "vậy"),
                    Map.entry("z", "vậy"),
                    Map.entry("bn", "bao nhiêu"),
                    Map.entry("bgio", "bao giờ"),
                    Map.entry("ntn", "như thế nào"),
                    Map.entry("lm", "làm"),
                    Map.entry("trc", "trước"),
                    Map.entry("ng", "người"),
                    Map.entry("nx", "nữa"),
                    Map.entry("cx", "cũng"),
                    Map.entry("cg", "cũng"),
                    Map.entry("r", "rồi"),
                    Map.entry("e", "em"),
                    Map.entry("mk", "mình"),
                    Map.entry("mik", "mình"),
                    Map.entry("wa", "quá"),
                    Map.entry("bik", "biết"),
                    Map.entry("bit", "biết"),
                    Map.entry("mun", "muốn"),
                    Map.entry("lun", "luôn"),
                    Map.entry("nc", "nước"),
                    // offices
                    Map.entry("gv", "giáo viên"),
                    Map.entry("gvmn", "giáo viên mầm non"),
                    Map.entry("hs", "học sinh"),
                    Map.entry("sv", "sinh viên"),
                    Map.entry("sgk", "sách giáo khoa"),
                    Map.entry("ct", "chương trình"),
                    Map.entry("gdpt", "giáo dục phổ thông"),
                    Map.entry("gd", "giáo dục"),
                    Map.entry("gddt", "giáo dục đào tạo"),
                    Map.entry("bgd", "bộ giáo dục"),
                    Map.entry("bgddt", "bộ giáo dục đào tạo"),
                    Map.entry("mn", "mầm non"),
                    Map.entry("th", "tiểu học"),
                    Map.entry("thcs", "trung học cơ sở"),
                    Map.entry("thpt", "trung học phổ thông"),
                    Map.entry("dh", "đại học"),
                    Map.entry("tn", "tốt nghiệp"),
                    Map.entry("hk", "học kỳ"),
                    Map.entry("pc", "phụ cấp"),
                    Map.entry("bhxh", "bảo hiểm xã hội"),
                    Map.entry("bhyt", "bảo hiểm y tế"),
                    Map.entry("cntt", "công nghệ thông tin"),
                    Map.entry("csvc", "cơ sở vật chất"),
                    Map.entry("ptdtnt", "phổ thông dân tộc nội trú"),
                    Map.entry("ptdtbt", "phổ thông dân tộc bán trú"));

    private ShortForms() {}

    /**
     * What a word stands for; itself where it is no short form.
     *
     * @param folded the word without accents
     */
    static List<String> written(String folded, String word) {
        // With an accent "hông" is said for "không", but "hồng" is a colour and a name.
        if (folded.equals("hong") && !word.equals("hong") && !word.equals("hông")) {
            return List.of(word);
        }
        String words = WORDS.get(folded);
        return words == null ? List.of(word) : List.of(words.split(" "));
    }
}
