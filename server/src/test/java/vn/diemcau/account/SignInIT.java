package vn.diemcau.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class SignInIT {

    private static final Grant ORGANIZER = new Grant(Role.ORGANIZER, ScopeKind.SYSTEM, null);

    @Test
    void theRightPasswordLetsInAndTheCookieIsOutOfReachForScriptsAndOtherSites(Product product) {
        TestAccount account = product.callers().account(ORGANIZER);
        Client browser = product.anonymous();
        Answer answer = signIn(browser, account.email(), account.password());
        assertThat(answer.ok().path("email").asText()).isEqualTo(account.email());
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("dc_session=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure", "Max-Age");
        assertThat(browser.get("me").ok().path("roles").path(0).path("role").asText())
                .isEqualTo("ORGANIZER");
    }

    @Test
    void theAddressMayBeTypedInCapitals(Product product) {
        TestAccount account = product.callers().account();
        Client browser = product.anonymous();
        signIn(
                        browser,
                        " " + account.email().toUpperCase(java.util.Locale.ROOT),
                        account.password())
                .ok();
    }

    @Test
    void aPasswordCountsHoweverItsAccentsAreComposed(Product product) {
        TestAccount account = product.callers().account();
        String decomposed =
                java.text.Normalizer.normalize(account.password(), java.text.Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(account.password());
        signIn(product.anonymous(), account.email(), decomposed).ok();
    }

    @Test
    void aWrongAddressAndAWrongPasswordAreRefusedAlike(Product product) {
        TestAccount account = product.callers().account();
        Answer wrongPassword = signIn(product.anonymous(), account.email(), "không phải mật khẩu");
        Answer wrongAddress = signIn(product.anonymous(), "không@có.example", account.password());
        wrongPassword.refused(400, "account.wrong_credentials");
        wrongAddress.refused(400, "account.wrong_credentials");
        assertThat(wrongAddress.json().path("params"))
                .isEqualTo(wrongPassword.json().path("params"));
    }

    @Test
    void aWrongAddressTakesAboutAsLongAsAWrongPassword(Product product) {
        TestAccount account = product.callers().account();
        signIn(product.anonymous(), account.email(), "không phải mật khẩu");
        long wrongPassword = fastest(product, account.email());
        long wrongAddress = fastest(product, "khong@co-o-day.example");
        // Without the comparison against nobody's hash it would be a fiftieth; a busy machine may
        // take some times as long for the one as for the other.
        assertThat((double) wrongAddress / wrongPassword).isBetween(0.2, 5.0);
    }

    @Test
    void aDemoAccountIsRefusedOutsideTheDemo(Product product) {
        TestAccount account = product.callers().demoAccount(ORGANIZER);
        signIn(product.anonymous(), account.email(), account.password())
                .refused(400, "account.wrong_credentials");
    }

    @Test
    void guessingIsSlowedDownForTheAddressAndSaysHowLong(Product product) {
        TestAccount account = product.callers().account();
        for (int guess = 0; guess < 10; guess++) {
            signIn(product.anonymous(), account.email(), "đoán lần thứ " + guess)
                    .refused(400, "account.wrong_credentials");
        }
        Answer tooMany = signIn(product.anonymous(), account.email(), account.password());
        tooMany.refused(429, "account.too_many_tries");
        assertThat(tooMany.json().path("params").path("seconds").asInt()).isPositive();
        assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void theRightPasswordIsNeverCountedAsAGuess(Product product) {
        TestAccount account = product.callers().account();
        for (int visit = 0; visit < 12; visit++) {
            signIn(product.anonymous(), account.email(), account.password()).ok();
        }
    }

    @Test
    void signingOutEndsTheSessionOnTheServer(Product product) {
        TestAccount account = product.callers().account();
        Client browser = product.anonymous();
        signIn(browser, account.email(), account.password()).ok();
        Client copyOfTheCookie =
                product.anonymous().with("dc_session", browser.cookie("dc_session"));
        browser.post("sign-out").ok();
        assertThat(browser.cookie("dc_session")).isNull();
        copyOfTheCookie.get("me").refused(401, "access.not_signed_in");
    }

    @Test
    void signingOutEverywhereEndsEveryBrowser(Product product) {
        TestAccount account = product.callers().account();
        Client office = product.anonymous();
        Client phone = product.anonymous();
        signIn(office, account.email(), account.password()).ok();
        signIn(phone, account.email(), account.password()).ok();
        office.post("sign-out-everywhere").ok();
        phone.get("me").refused(401, "access.not_signed_in");
    }

    @Test
    void signingInAgainReplacesTheSessionOfThisBrowser(Product product) {
        TestAccount account = product.callers().account();
        Client browser = product.anonymous();
        signIn(browser, account.email(), account.password()).ok();
        String before = browser.cookie("dc_session");
        signIn(browser, account.email(), account.password()).ok();
        assertThat(browser.cookie("dc_session")).isNotEqualTo(before);
        product.anonymous()
                .with("dc_session", before)
                .get("me")
                .refused(401, "access.not_signed_in");
    }

    @Test
    void whoeverSignsOutWithoutASessionGetsOutToo(Product product) {
        product.anonymous().post("sign-out").ok();
    }

    @Test
    void peopleChooseTheirLanguage(Product product) {
        Client browser = product.as(Role.ORGANIZER);
        assertThat(browser.patch("me", Map.of("locale", "en")).ok().path("locale").asText())
                .isEqualTo("en");
        browser.patch("me", Map.of("locale", "fr")).refused(400, "request.wrong_type");
        assertThat(browser.get("me").ok().path("locale").asText()).isEqualTo("en");
    }

    @Test
    void aPasswordIsChangedByWhoKnowsTheOldOneAndOtherBrowsersAreThrownOut(Product product) {
        TestAccount account = product.callers().account();
        Client office = product.anonymous();
        Client phone = product.anonymous();
        signIn(office, account.email(), account.password()).ok();
        signIn(phone, account.email(), account.password()).ok();
        change(office, "không phải", "một câu dài khác hẳn").refused(400, "account.password_wrong");
        change(office, account.password(), "ngắn quá").refused(400, "account.password_short");
        change(office, account.password(), "matkhaumatkhau")
                .refused(400, "account.password_common");
        change(office, account.password(), "một câu dài khác hẳn").ok();
        office.get("me").ok();
        phone.get("me").refused(401, "access.not_signed_in");
        signIn(phone, account.email(), account.password())
                .refused(400, "account.wrong_credentials");
        signIn(phone, account.email(), "một câu dài khác hẳn").ok();
    }

    private static Answer change(Client browser, String current, String password) {
        return browser.post("me/password", Map.of("current", current, "password", password));
    }

    private static Answer signIn(Client browser, String email, String password) {
        return browser.post("sign-in", Map.of("email", email, "password", password));
    }

    private static long fastest(Product product, String email) {
        long fastest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long start = System.nanoTime();
            signIn(product.anonymous(), email, "không phải mật khẩu")
                    .refused(400, "account.wrong_credentials");
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }
}
