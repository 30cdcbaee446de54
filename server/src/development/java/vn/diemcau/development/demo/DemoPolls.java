package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.event.SessionId;
import vn.diemcau.poll.PollContent;
import vn.diemcau.poll.PollKind;
import vn.diemcau.poll.PollScale;
import vn.diemcau.poll.PollService;

/** Drafts of polls for the first session, one of each kind, about what seed 003 speaks of. */
@ApplicationScoped
public class DemoPolls {

    private final PollService polls;

    @Inject
    DemoPolls(PollService polls) {
        this.polls = polls;
    }

    void load(DemoMeeting.Made meeting) {
        SessionId session = meeting.morning();
        polls.plan(
                session,
                new PollContent(
                        "Thầy cô mong Bộ trưởng trao đổi nội dung nào trước tiên?",
                        PollKind.SINGLE,
                        List.of(
                                "Chế độ, chính sách đối với nhà giáo",
                                "Quản lý, nâng cao chất lượng dạy và học",
                                "Vai trò, trách nhiệm của đội ngũ nhà giáo",
                                "Chủ trương lớn của Ngành đến năm 2030"),
                        null,
                        null));
        polls.plan(
                session,
                new PollContent(
                        "Điều gì đang chiếm nhiều thời gian của thầy cô nhất?",
                        PollKind.MULTIPLE,
                        List.of(
                                "Hồ sơ, sổ sách",
                                "Soạn bài theo chương trình mới",
                                "Hội họp, tập huấn",
                                "Liên lạc với phụ huynh",
                                "Kiểm tra, đánh giá"),
                        2,
                        null));
        polls.plan(
                session,
                new PollContent(
                        "Hình ảnh, âm thanh tại điểm cầu của thầy cô lúc này thế nào?",
                        PollKind.SCALE,
                        List.of(),
                        null,
                        new PollScale(1, 5, "Khó theo dõi", "Rất rõ")));
        polls.plan(
                session,
                new PollContent(
                        "Nói về nghề giáo, thầy cô nghĩ đến những từ nào?",
                        PollKind.WORDS,
                        List.of(),
                        3,
                        null));
    }
}
