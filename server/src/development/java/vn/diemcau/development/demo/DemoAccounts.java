package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.account.DemoLogins;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.development.Demo;

/** Somebody to sign in as, for each role. */
@ApplicationScoped
public class DemoAccounts {

    private static final String PASSWORD = "DiemCau-demo-2023";

    private static final Demo.Account ADMINISTRATOR =
            account("quantri", "Quản trị hệ thống", "Administrator");
    private static final Demo.Account ORGANIZER = account("bantochuc", "Ban tổ chức", "Organizer");
    private static final Demo.Account MODERATOR =
            account("dieuhanh", "Điều hành câu hỏi", "Moderator of the questions");
    private static final Demo.Account STAGE =
            account("sankhau", "Điều khiển màn hình sân khấu", "Stage operator");
    private static final Demo.Account SECOND_MODERATOR =
            account(
                    "dieuhanh2",
                    "Điều hành câu hỏi, người thứ hai",
                    "Second moderator of the questions");
    private static final Demo.Account CHAIR = account("chutri", "Chủ trì", "Chair");
    private static final Demo.Account HOST =
            account(
                    "diemcau.quangtri",
                    "Phụ trách điểm cầu Quảng Trị",
                    "Host of the Quảng Trị point");

    static final List<Demo.Account> LISTED =
            List.of(ORGANIZER, HOST, MODERATOR, SECOND_MODERATOR, STAGE, CHAIR, ADMINISTRATOR);

    private final DemoLogins logins;

    @Inject
    DemoAccounts(DemoLogins logins) {
        this.logins = logins;
    }

    private static Demo.Account account(String name, String vietnamese, String english) {
        return new Demo.Account(name + "@demo.example", PASSWORD, vietnamese, english);
    }

    void load(DemoMeeting.Made meeting, Map<String, BridgePointId> provinces) {
        UUID event = meeting.event().value();
        UUID point = Objects.requireNonNull(provinces.get("Quảng Trị")).value();
        logins.put(
                List.of(
                        login(ADMINISTRATOR, Role.ADMINISTRATOR, ScopeKind.SYSTEM, null),
                        login(ORGANIZER, Role.ORGANIZER, ScopeKind.SYSTEM, null),
                        login(MODERATOR, Role.MODERATOR, ScopeKind.EVENT, event),
                        login(SECOND_MODERATOR, Role.MODERATOR, ScopeKind.EVENT, event),
                        login(STAGE, Role.STAGE_OPERATOR, ScopeKind.EVENT, event),
                        login(CHAIR, Role.CHAIR, ScopeKind.EVENT, event),
                        login(HOST, Role.HOST, ScopeKind.BRIDGE_POINT, point)),
                PASSWORD);
    }

    private static DemoLogins.Login login(
            Demo.Account account, Role role, ScopeKind scope, @Nullable UUID scopeId) {
        return new DemoLogins.Login(
                account.signInName(),
                account.vietnamese() + " demo",
                new Grant(role, scope, scopeId));
    }
}
