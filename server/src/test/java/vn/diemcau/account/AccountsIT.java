package vn.diemcau.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class AccountsIT {

    private static final Grant ADMINISTRATOR =
            new Grant(Role.ADMINISTRATOR, ScopeKind.SYSTEM, null);
    private static final Grant ORGANIZER = new Grant(Role.ORGANIZER, ScopeKind.SYSTEM, null);

    @Test
    void aNewAccountIsInvitedByMailAndUsableOnceItsOwnerHasSetAPassword(Product product) {
        Client administrator = product.as(Role.ADMINISTRATOR);
        String email = Ids.next() + "@so.example";
        JsonNode account = create(administrator, email, "Trần Thị Đào", List.of(ORGANIZER)).ok();
        assertThat(account.path("state").asText()).isEqualTo("INVITED");
        String token = PasswordResetIT.tokenIn(product.mailbox(email).await(1));
        product.anonymous()
                .post(
                        "password-resets/complete",
                        Map.of("token", token, "password", "hoa đào nở sớm năm nay"))
                .ok();
        assertThat(administrator.get("accounts/" + id(account)).ok().path("state").asText())
                .isEqualTo("ACTIVE");
    }

    @Test
    void oneAddressIsOneAccount(Product product) {
        Client administrator = product.as(Role.ADMINISTRATOR);
        String email = Ids.next() + "@so.example";
        create(administrator, email, "Người thứ nhất", List.of()).ok();
        create(administrator, email.toUpperCase(java.util.Locale.ROOT), "Người thứ hai", List.of())
                .refused(409, "account.email_taken");
    }

    @Test
    void accountsAreFoundWithoutAccentsAndByRoleAndAddress(Product product) {
        Client administrator = product.as(Role.ADMINISTRATOR);
        String email = Ids.next() + "@so.example";
        create(administrator, email, "Đặng Hữu Phước", List.of(ORGANIZER)).ok();
        assertThat(found(administrator, "q=dang+huu+phuoc")).contains(email);
        assertThat(found(administrator, "q=" + email.substring(0, 20))).contains(email);
        assertThat(found(administrator, "q=phuoc&role=ORGANIZER")).contains(email);
        assertThat(found(administrator, "q=phuoc&role=MODERATOR")).doesNotContain(email);
        assertThat(found(administrator, "q=phuoc&disabled=true")).doesNotContain(email);
        assertThat(found(administrator, "q=%25%25%25")).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten(Product product) {
        Client administrator = product.as(Role.ADMINISTRATOR);
        JsonNode account =
                create(administrator, Ids.next() + "@so.example", "Tên cũ", List.of()).ok();
        change(administrator, account, "Tên mới").ok();
        change(administrator, account, "Tên khác").refused(409, "request.stale");
        JsonNode now = administrator.get("accounts/" + id(account)).ok();
        assertThat(now.path("name").asText()).isEqualTo("Tên mới");
        changeGrants(administrator, now, List.of(ORGANIZER)).ok();
        changeGrants(administrator, now, List.of()).refused(409, "request.stale");
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndComesBackWhenEnabled(Product product) {
        Client administrator = product.as(Role.ADMINISTRATOR);
        TestAccount account = product.callers().account(ORGANIZER);
        Client owner = product.anonymous();
        signIn(owner, account).ok();
        administrator.post("accounts/" + account.id() + "/disable").ok();
        owner.get("me").refused(401, "access.not_signed_in");
        signIn(owner, account).refused(400, "account.locked");
        administrator.post("accounts/" + account.id() + "/enable").ok();
        signIn(owner, account).ok();
    }

    @Test
    void whoeverLosesAGrantIsSignedOutAndWhoeverGetsOneIsNot(Product product) {
        Client administrator = product.as(Role.ADMINISTRATOR);
        TestAccount account = product.callers().account(ORGANIZER);
        Client owner = product.anonymous();
        signIn(owner, account).ok();
        Grant moderator = new Grant(Role.MODERATOR, ScopeKind.EVENT, event(product, "Họp"));
        JsonNode more =
                changeGrants(
                                administrator,
                                administrator.get("accounts/" + account.id()).ok(),
                                List.of(ORGANIZER, moderator))
                        .ok();
        assertThat(owner.get("me").ok().path("roles")).hasSize(2);
        changeGrants(administrator, more, List.of(moderator)).ok();
        owner.get("me").refused(401, "access.not_signed_in");
    }

    @Test
    void aRoleComesOnlyWithAScopeInWhichItMeansSomething(Product product) {
        Client administrator = product.as(Role.ADMINISTRATOR);
        Grant everywhere = new Grant(Role.HOST, ScopeKind.SYSTEM, null);
        create(administrator, Ids.next() + "@so.example", "Chủ trì", List.of(everywhere))
                .refused(400, "access.grant_scope");
    }

    @Test
    void whatARoleIsLimitedToIsFoundAndShownByName(Product product) {
        UUID event = event(product, "Gặp gỡ nhà giáo Quảng Trị");
        Client administrator = product.as(Role.ADMINISTRATOR);
        JsonNode found = administrator.get("accounts/scopes?kind=EVENT&q=nha+giao").ok();
        assertThat(found.findValuesAsText("id")).contains(event.toString());
        Grant moderator = new Grant(Role.MODERATOR, ScopeKind.EVENT, event);
        JsonNode account =
                create(administrator, Ids.next() + "@so.example", "Điều hành", List.of(moderator))
                        .ok();
        assertThat(account.path("grants").path(0).path("scopeName").asText())
                .isEqualTo("Gặp gỡ nhà giáo Quảng Trị");
    }

    @Test
    void whatStandsBelowAndAboveInOneAnswerIsAllNamed(Product product) {
        Client administrator = product.as(Role.ADMINISTRATOR);
        Client organizer = product.as(Role.ORGANIZER);
        String session = new Meeting(organizer).publishedSession("Phạm vi của vai trò");
        String points = "sessions/" + session + "/bridge-points";
        String above = idOf(organizer, points, Map.of("level", "MAIN", "name", "Kẻ Sặt trên"));
        String below =
                idOf(
                        organizer,
                        points,
                        Map.of("level", "PROVINCE", "name", "Kẻ Sặt dưới", "parentId", above));
        String office = idOf(organizer, "organizations", organization("Sở Kẻ Sặt", null));
        String school = idOf(organizer, "organizations", organization("Trường Kẻ Sặt", office));

        assertThat(scopesFound(administrator, "BRIDGE_POINT"))
                .containsExactlyInAnyOrder(above, below);
        assertThat(scopesFound(administrator, "ORGANIZATION"))
                .containsExactlyInAnyOrder(office, school);
    }

    private static List<String> scopesFound(Client administrator, String kind) {
        JsonNode found = administrator.get("accounts/scopes?kind=" + kind + "&q=ke+sat").ok();
        assertThat(found.findValuesAsText("name")).allMatch(name -> name.contains("Kẻ Sặt"));
        return found.findValuesAsText("id");
    }

    private static String idOf(Client organizer, String path, Map<String, Object> body) {
        return organizer.post(path, body).ok().path("id").asText();
    }

    private static Map<String, Object> organization(String name, @Nullable String parent) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "kind", "SCHOOL"));
        body.put("parentId", parent);
        return body;
    }

    @Test
    void aRoleForSomethingThatDoesNotExistIsRefused(Product product) {
        Grant nowhere = new Grant(Role.MODERATOR, ScopeKind.EVENT, Ids.next());
        create(
                        product.as(Role.ADMINISTRATOR),
                        Ids.next() + "@so.example",
                        "Điều hành",
                        List.of(nowhere))
                .refused(400, "access.scope_unknown");
    }

    @Test
    void theLastAdministratorCannotBeDisabledOrStripped(Product product) {
        TestAccount first = product.callers().account(ADMINISTRATOR);
        TestAccount second = product.callers().account(ADMINISTRATOR);
        Client browser = product.anonymous();
        signIn(browser, first).ok();
        browser.post("accounts/" + second.id() + "/disable").ok();
        disableOtherAdministrators(browser, first.id());
        browser.post("accounts/" + first.id() + "/disable")
                .refused(409, "account.last_administrator");
        changeGrants(browser, browser.get("accounts/" + first.id()).ok(), List.of())
                .refused(409, "account.last_administrator");
        browser.get("accounts").ok();
        browser.post("accounts/" + second.id() + "/enable").ok();
        browser.post("accounts/" + first.id() + "/disable").ok();
    }

    @Test
    void badAddressesAndUnknownAccountsAreRefused(Product product) {
        Client administrator = product.as(Role.ADMINISTRATOR);
        create(administrator, "không phải địa chỉ", "Tên", List.of())
                .refused(400, "mail.bad_address");
        administrator.get("accounts/" + Ids.next()).refused(404, "account.unknown");
        administrator.post("accounts/" + Ids.next() + "/disable").refused(404, "account.unknown");
    }

    // Other tests of this class leave administrators behind.
    private static void disableOtherAdministrators(Client browser, UUID except) {
        JsonNode all = browser.get("accounts?role=ADMINISTRATOR&disabled=false&size=200").ok();
        for (JsonNode account : all.path("items")) {
            if (!id(account).equals(except)) {
                browser.post("accounts/" + id(account) + "/disable").ok();
            }
        }
    }

    private static Answer create(Client client, String email, String name, List<Grant> grants) {
        return client.post(
                "accounts", Map.of("email", email, "name", name, "locale", "vi", "grants", grants));
    }

    private static Answer change(Client client, JsonNode account, String name) {
        return client.put(
                "accounts/" + id(account),
                Map.of(
                        "version",
                        account.path("version").asInt(),
                        "email",
                        account.path("email").asText(),
                        "name",
                        name,
                        "locale",
                        "vi"));
    }

    private static Answer changeGrants(Client client, JsonNode account, List<Grant> grants) {
        return client.put(
                "accounts/" + id(account) + "/grants",
                Map.of("version", account.path("version").asInt(), "grants", grants));
    }

    private static UUID event(Product product, String title) {
        Map<String, Object> event = Map.of("title", title, "kind", "MINISTERIAL_MEETING");
        return id(product.as(Role.ORGANIZER).post("events", event).ok());
    }

    private static List<String> found(Client client, String query) {
        return client.get("accounts?" + query).ok().path("items").findValuesAsText("email");
    }

    private static Answer signIn(Client browser, TestAccount account) {
        return browser.post(
                "sign-in", Map.of("email", account.email(), "password", account.password()));
    }

    private static UUID id(JsonNode account) {
        return UUID.fromString(account.path("id").asText());
    }
}
