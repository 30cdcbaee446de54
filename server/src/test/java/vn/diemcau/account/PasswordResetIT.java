package vn.diemcau.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Mailbox;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class PasswordResetIT {

    private static final String NEW_PASSWORD = "một câu dài khác hẳn";

    @Test
    void theLinkInTheMailSetsAPasswordOnceAndThrowsEverybodyOut(Product product) {
        TestAccount account = product.callers().account();
        Client office = product.anonymous();
        signIn(office, account.email(), account.password()).ok();
        request(product, account.email()).ok();
        String token = tokenMailedTo(product, account.email(), 1);

        complete(product, token, "ngắn").refused(400, "account.password_short");
        complete(product, token, account.email() + "!").refused(400, "account.password_address");
        complete(product, token, NEW_PASSWORD).ok();

        office.get("me").refused(401, "access.not_signed_in");
        signIn(office, account.email(), account.password())
                .refused(400, "account.wrong_credentials");
        signIn(office, account.email(), NEW_PASSWORD).ok();
        complete(product, token, "thêm một lần nữa nhé").refused(404, "account.link_ended");
    }

    @Test
    void aNewPasswordOpensTheDoorThatWrongTriesHadClosed(Product product) {
        TestAccount account = product.callers().account();
        Client office = product.anonymous();
        for (int guess = 0; guess < 10; guess++) {
            signIn(office, account.email(), "đoán lần thứ " + guess)
                    .refused(400, "account.wrong_credentials");
        }
        signIn(office, account.email(), "đoán thêm").refused(429, "account.too_many_tries");
        request(product, account.email()).ok();

        complete(product, tokenMailedTo(product, account.email(), 1), NEW_PASSWORD).ok();

        signIn(office, account.email(), NEW_PASSWORD).ok();
    }

    @Test
    void onlyTheNewestLinkWorks(Product product) {
        TestAccount account = product.callers().account();
        request(product, account.email()).ok();
        String first = tokenMailedTo(product, account.email(), 1);
        request(product, account.email()).ok();
        tokenMailedTo(product, account.email(), 2);
        complete(product, first, NEW_PASSWORD).refused(404, "account.link_ended");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail(Product product) {
        TestAccount account = product.callers().account();
        assertThat(request(product, "khong@co.example").status()).isEqualTo(204);
        assertThat(request(product, account.email()).status()).isEqualTo(204);
        assertThat(queuedFor(product, account.email())).isOne();
        assertThat(queuedFor(product, "khong@co.example")).isZero();
    }

    @Test
    void noMailboxIsFlooded(Product product) {
        TestAccount account = product.callers().account();
        for (int attempt = 0; attempt < 7; attempt++) {
            assertThat(request(product, account.email()).status()).isEqualTo(204);
        }
        assertThat(queuedFor(product, account.email())).isEqualTo(5);
    }

    @Test
    void aDemoAccountGetsNoLinkOutsideTheDemo(Product product) {
        TestAccount demo = product.callers().demoAccount();
        TestAccount account = product.callers().account();
        request(product, demo.email()).ok();
        request(product, account.email()).ok();
        assertThat(queuedFor(product, account.email())).isOne();
        assertThat(queuedFor(product, demo.email())).isZero();
    }

    @Test
    void aMadeUpTokenOpensNothing(Product product) {
        complete(product, Token.random().value(), NEW_PASSWORD).refused(404, "account.link_ended");
    }

    private static Answer request(Product product, String email) {
        return product.anonymous().post("password-resets", Map.of("email", email));
    }

    private static Answer complete(Product product, String token, String password) {
        return product.anonymous()
                .post("password-resets/complete", Map.of("token", token, "password", password));
    }

    private static Answer signIn(Client browser, String email, String password) {
        return browser.post("sign-in", Map.of("email", email, "password", password));
    }

    private static String tokenMailedTo(Product product, String email, int count) {
        return tokenIn(product.mailbox(email).await(count));
    }

    /** The token of the link in a mail that sets a password. */
    static String tokenIn(MimeMessage mail) {
        String text = Mailbox.content(mail, "text/plain");
        Matcher link = Pattern.compile("/reset#([A-Za-z0-9_-]{43})").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        assertThat(Mailbox.content(mail, "text/html")).contains(link.group());
        return link.group(1);
    }

    private static long queuedFor(Product product, String email) {
        Database database = product.bean(Database.class);
        return database.read(
                () ->
                        (Long)
                                database.current()
                                        .createNativeQuery(
                                                "select count(*) from mail where recipient_address = :email",
                                                Long.class)
                                        .setParameter("email", email)
                                        .getSingleResult());
    }
}
