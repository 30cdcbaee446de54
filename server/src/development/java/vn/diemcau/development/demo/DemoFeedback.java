package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.feedback.FeedbackFormService;
import vn.diemcau.feedback.FieldKind;
import vn.diemcau.feedback.Option;
import vn.diemcau.feedback.SaveFeedbackForm;
import vn.diemcau.feedback.SaveField;

/**
 * The draft of the first session's feedback form. Its questions follow what seed 003 wants of the
 * meeting (section 1: open and useful talk; section 4: what is spoken about).
 */
@ApplicationScoped
public class DemoFeedback {

    private static final String INTRO =
            "Ban tổ chức trân trọng cảm ơn các nhà giáo, cán bộ quản lý, nhân viên đã tham dự buổi"
                    + " gặp gỡ. Phiếu gồm sáu câu, trả lời trong khoảng ba phút; câu trả lời được"
                    + " tổng hợp chung, không nêu tên người trả lời.";

    private final FeedbackFormService forms;

    @Inject
    DemoFeedback(FeedbackFormService forms) {
        this.forms = forms;
    }

    void load(DemoMeeting.Made meeting) {
        draft(meeting.morning());
    }

    private void draft(SessionId session) {
        List<SaveField> fields =
                List.of(
                        scale(
                                "Thầy cô đánh giá tính thiết thực, hiệu quả của buổi gặp gỡ thế nào?",
                                "How useful was the meeting?"),
                        scale(
                                "Âm thanh, hình ảnh và đường truyền tại điểm cầu thế nào?",
                                "How were sound, picture and line at your bridge point?"),
                        choice(
                                "Thầy cô công tác ở vị trí nào?",
                                "What is your position?",
                                new Option("Nhà giáo", "Teacher"),
                                new Option("Cán bộ quản lý", "Manager"),
                                new Option("Nhân viên", "Staff")),
                        choice(
                                "Nội dung nào cần được trả lời thêm bằng văn bản trước tiên?",
                                "Which topic should first be answered further in writing?",
                                new Option(
                                        "Chế độ, chính sách đối với nhà giáo",
                                        "Pay and policies for teachers"),
                                new Option(
                                        "Quản lý, nâng cao chất lượng dạy và học",
                                        "Management and quality of teaching and learning"),
                                new Option(
                                        "Vai trò, trách nhiệm của đội ngũ nhà giáo",
                                        "Role and duties of teachers"),
                                new Option(
                                        "Chủ trương lớn của Ngành đến năm 2030",
                                        "The sector's main policies until 2030")),
                        words("Thầy cô tâm đắc nhất điều gì?", "What did you like most?"),
                        words(
                                "Kiến nghị, đề xuất gửi Bộ trưởng và ban tổ chức",
                                "What do you propose to the minister and the organizers?"));
        forms.plan(
                session,
                new SaveFeedbackForm(
                        "Góp ý sau chương trình Bộ trưởng gặp gỡ nhà giáo, cán bộ quản lý, nhân viên – Buổi 1",
                        INTRO,
                        fields,
                        null));
    }

    private static SaveField scale(String vietnamese, String english) {
        return field(FieldKind.SCALE, vietnamese, english, true, null);
    }

    private static SaveField choice(String vietnamese, String english, Option... options) {
        return field(FieldKind.CHOICE, vietnamese, english, true, Stream.of(options).toList());
    }

    private static SaveField words(String vietnamese, String english) {
        return field(FieldKind.TEXT, vietnamese, english, false, null);
    }

    private static SaveField field(
            FieldKind kind,
            String vietnamese,
            String english,
            boolean required,
            @Nullable List<Option> options) {
        return new SaveField(kind, vietnamese, english, required, options);
    }
}
