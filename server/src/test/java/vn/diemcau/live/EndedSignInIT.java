package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;
import vn.diemcau.testing.ServerProcess;

/** No live right outlives the sign-in that it came from; rule O5. */
@ProductTest(settings = "live.check-sign-ins-every=PT0.3S")
class EndedSignInIT {

    /** Rule O5. */
    @Test
    void signingOutEverywhereEndsTheConnectionsOfEveryServer(Product product, @TempDir Path folder)
            throws IOException {
        Map<String, String> settings = Map.of("LIVE_CHECK_SIGN_INS_EVERY", "PT0.3S");
        try (ServerProcess other = new ServerProcess(folder, product.schema(), settings)) {
            Client organizer = product.as(Role.ORGANIZER);
            String session = new Meeting(organizer).publishedSession("Đăng xuất ở mọi nơi");
            Client bystander = product.as(Role.ORGANIZER);
            try (LiveClient here = LiveClient.connect(organizer, session, "ORGANIZER");
                    LiveClient there = connect(other.url(), organizer, session);
                    LiveClient bystanding = connect(other.url(), bystander, session)) {
                String fetchedBefore = LiveClient.ticket(organizer, session, "ORGANIZER");

                organizer.post("sign-out-everywhere").ok();

                assertThat(here.closeCode()).isEqualTo(4401);
                assertThat(there.closeCode()).isEqualTo(4401);
                assertOpensNothing(product.url(), fetchedBefore);
                assertOpensNothing(other.url(), fetchedBefore);
                assertStillAnswers(bystanding);
            }
        }
    }

    @Test
    void anAccountThatIsDisabledOnAnotherServerLosesItsConnections(
            Product product, @TempDir Path folder) {
        Client organizer = product.as(Role.ORGANIZER);
        String session = new Meeting(organizer).publishedSession("Khóa tài khoản");
        Client moderator = product.as(Role.MODERATOR, ScopeKind.EVENT, event(organizer, session));
        UUID account = UUID.fromString(moderator.get("me").ok().path("id").asText());
        // Who disables others must not be the last who can.
        product.callers().account(new Grant(Role.ADMINISTRATOR, ScopeKind.SYSTEM, null));
        try (ServerProcess other = new ServerProcess(folder, product.schema(), Map.of());
                LiveClient line = LiveClient.connect(moderator, session, "MODERATOR")) {
            product.as(Role.ADMINISTRATOR)
                    .at(other.url())
                    .post("accounts/" + account + "/disable")
                    .ok();

            assertThat(line.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void aSignInThatWasIdleTooLongLosesItsConnectionsAndATeacherDoesNot(Product product)
            throws SQLException {
        Client organizer = product.as(Role.ORGANIZER);
        String session = new Meeting(organizer).publishedSession("Hết hạn");
        String code = organizer.get("sessions/" + session).ok().path("joinCode").asText();
        Client phone = aTeacher().joins(product, code).phone();
        try (LiveClient desk = LiveClient.connect(organizer, session, "ORGANIZER");
                LiveClient teacher = LiveClient.connect(phone, session, "PARTICIPANT")) {
            execute(product, "UPDATE login_session SET last_used_at = '2023-01-01'");

            assertThat(desk.closeCode()).isEqualTo(4401);
            assertStillAnswers(teacher);

            execute(product, "UPDATE login_session SET expires_at = '2023-01-01'");
            assertThat(teacher.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void anOpenConnectionIsAUseOfItsSignIn(Product product) throws SQLException {
        Client organizer = product.as(Role.ORGANIZER);
        String session = new Meeting(organizer).publishedSession("Màn hình mở cả ngày");
        String account = organizer.get("me").ok().path("id").asText();
        try (LiveClient stage = LiveClient.connect(organizer, session, "STAGE")) {
            execute(
                    product,
                    "UPDATE login_session SET last_used_at = UTC_TIMESTAMP(6) - INTERVAL 6 MINUTE WHERE account_id = '%s'"
                            .formatted(account));
            String unnoted =
                    "SELECT COUNT(*) FROM login_session WHERE account_id = '%s' AND last_used_at < UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE"
                            .formatted(account);
            long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (count(product, unnoted) > 0 && System.nanoTime() < patience) {
                LockSupport.parkNanos(5_000_000);
            }
            assertThat(count(product, unnoted)).isZero();
            assertStillAnswers(stage);
        }
    }

    private static LiveClient connect(URI server, Client browser, String session) {
        return LiveClient.connect(server, LiveClient.ticket(browser, session, "ORGANIZER"), null);
    }

    private static void assertOpensNothing(URI server, String ticket) throws IOException {
        try (RawClient client = RawClient.connect(server.getPort(), "/live?ticket=" + ticket)) {
            RawClient.Received first = client.next();
            assertThat(first.opcode()).isEqualTo(ClientFrame.CLOSE);
            assertThat(first.payload().getShort(0) & 0xffff).isEqualTo(4401);
        }
    }

    private static void assertStillAnswers(LiveClient line) {
        assertThat(line.command("question.fly", Map.of()).path("code").asText())
                .isEqualTo("live.unknown_message");
    }

    private static UUID event(Client organizer, String session) {
        return UUID.fromString(organizer.get("sessions/" + session).ok().path("eventId").asText());
    }

    private static int count(Product product, String sql) throws SQLException {
        var schema = product.schema();
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(Product product, String sql) throws SQLException {
        var schema = product.schema();
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
