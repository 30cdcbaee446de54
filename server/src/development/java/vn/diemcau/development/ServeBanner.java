package vn.diemcau.development;

import java.util.List;
import java.util.stream.Collectors;

/** What a trial run says once it is up. */
final class ServeBanner {

    private static final String LINE = "─".repeat(72);

    private ServeBanner() {}

    static String running(ServeSettings settings, String mailAddress, List<Demo.Account> accounts) {
        return """

                 %1$s
                  Điểm Cầu đang chạy · is running
                 %1$s
                  Mở trang · Open        %2$s
                  Đọc thư · Read mail    %3$s
                %4$s
                  Dừng · Stop            Ctrl-C   (dữ liệu còn trong · data stays in .diemcau/)
                 %1$s
                """
                .formatted(LINE, settings.publicUrl(), mailAddress, accounts(accounts));
    }

    private static String accounts(List<Demo.Account> accounts) {
        if (accounts.isEmpty()) {
            return "";
        }
        return accounts.stream()
                .map(
                        account ->
                                "    %-34s %-20s %s · %s"
                                        .formatted(
                                                account.signInName(),
                                                account.password(),
                                                account.vietnamese(),
                                                account.english()))
                .collect(
                        Collectors.joining(
                                "\n",
                                "\n  Tài khoản dùng thử, mật khẩu · Demo accounts, password\n",
                                "\n"));
    }

    static String stopped() {
        return "Đã dừng, dữ liệu được giữ lại · Stopped, the data is kept";
    }
}
