package vn.diemcau.development;

import java.util.Locale;

/** The words of the mail catcher's pages, in the two languages of the product. */
enum MailWords {
    TITLE("Hộp thư thử nghiệm", "Test mailbox"),
    INTRODUCTION(
            "Mọi thư mà bản chạy thử gửi đi đều dừng lại ở đây; không thư nào ra ngoài.",
            "Every mail that this trial run sends stops here; none goes out."),
    EMPTY("Chưa có thư nào", "No mail yet"),
    EMPTY_HINT(
            "Thư sẽ tự hiện ra ngay khi hệ thống gửi.",
            "Mails appear by themselves as soon as they are sent."),
    NONE_FOR_RECIPIENT(
            "Không có thư nào gửi tới địa chỉ này.", "There is no mail to this address."),
    RECEIVED("Nhận lúc", "Received"),
    SUBJECT("Tiêu đề", "Subject"),
    NO_SUBJECT("(không có tiêu đề)", "(no subject)"),
    FROM("Người gửi", "From"),
    TO("Người nhận", "To"),
    FILES("tệp", "files"),
    ATTACHMENTS("Tệp đính kèm", "Attachments"),
    OLDER("Thư cũ hơn", "Older mails"),
    ALL("Tất cả thư", "All mails"),
    FILTER("Lọc theo người nhận", "Filter by recipient"),
    FILTER_ACTION("Lọc", "Filter"),
    TEXT_PART("Phần văn bản thuần", "Plain text part"),
    HTML_PART("Phần trình bày", "HTML part"),
    SOURCE("Mã nguồn thư", "Source"),
    NO_BODY("Thư này không có nội dung.", "This mail has no body."),
    NOT_FOUND("Không còn thư này.", "This mail is no longer here."),
    NOT_FOUND_HINT("Hộp thư giữ 2.000 thư gần nhất.", "The mailbox keeps the last 2,000 mails."),
    OTHER_LANGUAGE("English", "Tiếng Việt");

    /** Vietnamese unless English was chosen. */
    enum Language {
        VI,
        EN;

        static Language named(String name) {
            return name.equals("en") ? EN : VI;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        Language other() {
            return this == VI ? EN : VI;
        }
    }

    private final String vietnamese;
    private final String english;

    MailWords(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String in(Language language) {
        return switch (language) {
            case VI -> vietnamese;
            case EN -> english;
        };
    }
}
