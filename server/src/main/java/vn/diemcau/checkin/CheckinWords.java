package vn.diemcau.checkin;

/** What lists on paper and in workbooks say, which are in Vietnamese. */
final class CheckinWords {

    private CheckinWords() {}

    static String answer(Answered answered) {
        return switch (answered) {
            case ACCEPTED -> "Sẽ dự";
            case TENTATIVE -> "Có thể dự";
            case DECLINED -> "Báo không dự";
            case NOT_YET -> "Chưa trả lời";
            case NOT_INVITED -> "Chưa gửi thư mời";
            case TAKEN_BACK -> "Đã thu hồi giấy mời";
        };
    }
}
