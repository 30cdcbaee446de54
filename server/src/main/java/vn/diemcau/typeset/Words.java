package vn.diemcau.typeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that stand on every document, as Nghị định 30/2020/NĐ-CP, Phụ lục I, writes them. */
final class Words {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String RECIPIENTS = "Nơi nhận:";
    static final String ADDRESSED = "Kính gửi";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Words() {}

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** Days below 10 and the months 1 and 2 get a zero (mục II.4). */
    static String placeAndDate(String place, @Nullable LocalDate date) {
        if (date == null) {
            return place + ", ngày      tháng      năm        ";
        }
        String day = "%02d".formatted(date.getDayOfMonth());
        int month = date.getMonthValue();
        return place
                + ", ngày "
                + day
                + " tháng "
                + (month < 3 ? "0" + month : month)
                + " năm "
                + date.getYear();
    }

    /** Semicolons between, a full stop at the end. */
    static List<String> listed(List<String> items) {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String bare = items.get(i).strip().replaceAll("^[-–]\\s*|[;.,\\s]+$", "");
            listed.add(bare + (i == items.size() - 1 ? "." : ";"));
        }
        return listed;
    }

    static String subjectOfLetter(String subject) {
        return subject.startsWith("V/v") ? subject : "V/v " + subject;
    }
}
