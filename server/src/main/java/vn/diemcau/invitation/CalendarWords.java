package vn.diemcau.invitation;

import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Language;

/**
 * What stands in the calendar entry besides time and place. Entries are forwarded and lie in shared
 * calendars: the letter's own links, which act for the invited, are never in them.
 */
final class CalendarWords {

    private CalendarWords() {}

    static String of(Invitation invitation, SessionSummary session, String joinUrl) {
        boolean isEnglish = Language.of(invitation.language) == Language.ENGLISH;
        StringBuilder words = new StringBuilder();
        words.append(session.eventTitle()).append('\n').append(session.title()).append("\n\n");
        if (invitation.pointName != null) {
            words.append(isEnglish ? "Your point: " : "Điểm cầu của đơn vị: ")
                    .append(invitation.pointName)
                    .append('\n');
        }
        if (session.place() != null) {
            words.append(isEnglish ? "Main point: " : "Điểm cầu trung tâm: ")
                    .append(session.place())
                    .append('\n');
        }
        words.append(
                        isEnglish
                                ? "Programme and questions by telephone: "
                                : "Theo dõi và gửi câu hỏi bằng điện thoại: ")
                .append(joinUrl)
                .append("\n\n")
                .append(
                        isEnglish
                                ? "To reply, use the link in the letter."
                                : "Để trả lời tham dự, xin dùng liên kết trong thư mời.");
        return words.toString();
    }
}
