package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.account.DemoLogins;
import vn.diemcau.audit.Actor;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.development.Demo;

/** Somebody to sign in as, for each role. */
@ApplicationScoped
public class DemoAccounts {

    /** Two who sit beside each other are told apart by their names, which nobody has. */
    static final String MODERATOR_NAME = "Vũ Thị Mẫu";

    private static final String SECOND_MODERATOR_NAME = "Đỗ Văn Thử";

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

    private static final Demo.Account OFFICE =
            account(
                    "so.quangtri",
                    "Sở GD&ĐT Quảng Trị, cử đại biểu",
                    "Quảng Trị office, names its delegates");

    private static final Demo.Account LIVE_HOST =
            account(
                    "diemcau.danghop",
                    "Phụ trách một điểm cầu của hội nghị đang diễn ra",
                    "Host of a point in the meeting that is on");

    static final List<Demo.Account> LISTED =
            List.of(
                    ORGANIZER,
                    HOST,
                    LIVE_HOST,
                    OFFICE,
                    MODERATOR,
                    SECOND_MODERATOR,
                    STAGE,
                    CHAIR,
                    ADMINISTRATOR);

    private final DemoLogins logins;

    @Inject
    DemoAccounts(DemoLogins logins) {
        this.logins = logins;
    }

    private static Demo.Account account(String name, String vietnamese, String english) {
        return new Demo.Account(name + "@demo.example", PASSWORD, vietnamese, english);
    }

    /** Who acts in the meeting that is on. */
    Actor moderator() {
        return actor(MODERATOR);
    }

    Actor stageOperator() {
        return actor(STAGE);
    }

    private Actor actor(Demo.Account account) {
        return new Actor(Actor.Kind.ACCOUNT, logins.id(account.signInName()), "demo");
    }

    void load(
            DemoOrganizations.Made organizations,
            DemoMeeting.Made meeting,
            Map<String, BridgePointId> provinces,
            DemoLive.Made live) {
        UUID office = organizations.office("Quảng Trị").id().value();
        UUID[] events = {meeting.event().value(), live.event().value()};
        UUID point = Objects.requireNonNull(provinces.get("Quảng Trị")).value();
        logins.put(
                List.of(
                        login(ADMINISTRATOR, everywhere(Role.ADMINISTRATOR)),
                        login(ORGANIZER, everywhere(Role.ORGANIZER)),
                        login(
                                MODERATOR,
                                MODERATOR_NAME,
                                in(Role.MODERATOR, ScopeKind.EVENT, events)),
                        login(
                                SECOND_MODERATOR,
                                SECOND_MODERATOR_NAME,
                                in(Role.MODERATOR, ScopeKind.EVENT, events)),
                        login(STAGE, in(Role.STAGE_OPERATOR, ScopeKind.EVENT, events)),
                        login(CHAIR, in(Role.CHAIR, ScopeKind.EVENT, events)),
                        login(OFFICE, in(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, office)),
                        login(HOST, in(Role.HOST, ScopeKind.BRIDGE_POINT, point)),
                        login(
                                LIVE_HOST,
                                in(Role.HOST, ScopeKind.BRIDGE_POINT, live.point().value()))),
                PASSWORD);
    }

    private static DemoLogins.Login login(Demo.Account account, List<Grant> grants) {
        return login(account, account.vietnamese() + " demo", grants);
    }

    private static DemoLogins.Login login(Demo.Account account, String name, List<Grant> grants) {
        return new DemoLogins.Login(account.signInName(), name, grants);
    }

    private static List<Grant> everywhere(Role role) {
        return List.of(new Grant(role, ScopeKind.SYSTEM, null));
    }

    private static List<Grant> in(Role role, ScopeKind kind, UUID... scopes) {
        return Stream.of(scopes).map(scope -> new Grant(role, kind, scope)).toList();
    }
}
