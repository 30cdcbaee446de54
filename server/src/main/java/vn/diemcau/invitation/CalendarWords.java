package vn.diemcau.invitation;

import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Language;

/**
 * What stands in the calendar entry besides time and place. Entries are forwarded and lie in shared
 * calendars: the letter's own links, which act for the invited, are never in them.
 */
final class CalendarWords {

    private CalendarWords() {}

    /**
     * @param answersAreRead whether an answer that is given in the calendar reaches anybody
     */
    static String of(
            Invitation invitation, SessionSummary session, String joinUrl, boolean answersAreRead) {
        boolean isEnglish = isEnglish(invitation);
        return facts(invitation, session)
                .append(
                        isEnglish
                                ? "Programme and questions by telephone: "
                                : "Theo dõi và gửi câu hỏi bằng điện thoại: ")
                .append(joinUrl)
                .append("\n\n")
                .append(howToAnswer(answersAreRead, isEnglish))
                .toString();
    }

    /** There is nothing to join any more, and nothing to answer. */
    static String ofCancelled(Invitation invitation, SessionSummary session) {
        return facts(invitation, session).toString().strip();
    }

    private static StringBuilder facts(Invitation invitation, SessionSummary session) {
        boolean isEnglish = isEnglish(invitation);
        StringBuilder words = new StringBuilder();
        words.append(session.eventTitle()).append('\n').append(session.title()).append("\n\n");
        if (invitation.pointName != null) {
            words.append(point(invitation.kind(), isEnglish))
                    .append(invitation.pointName)
                    .append('\n');
        }
        if (session.place() != null) {
            words.append(isEnglish ? "Main point: " : "Điểm cầu trung tâm: ")
                    .append(session.place())
                    .append('\n');
        }
        return words;
    }

    private static boolean isEnglish(Invitation invitation) {
        return Language.of(invitation.language) == Language.ENGLISH;
    }

    private static String point(InviteeKind kind, boolean isEnglish) {
        return switch (kind) {
            case POINT -> isEnglish ? "Your point: " : "Điểm cầu của đơn vị: ";
            case DELEGATE -> isEnglish ? "Where you sit: " : "Nơi dự của ông/bà: ";
        };
    }

    private static String howToAnswer(boolean answersAreRead, boolean isEnglish) {
        if (answersAreRead) {
            return isEnglish
                    ? "Reply here in the calendar, or by the link in the letter."
                    : "Xin trả lời tham dự ngay trong lịch này hoặc bằng liên kết trong thư mời.";
        }
        return isEnglish
                ? "To reply, use the link in the letter."
                : "Để trả lời tham dự, xin dùng liên kết trong thư mời.";
    }
}
