package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Refusal;

class OutgoingMailTest {

    private static final Letter LETTER = new Letter("Giấy mời", "Kính gửi", "<p>Kính gửi</p>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "an",
                "an@",
                "@moet.gov.vn",
                "an@moet",
                "an@@moet.gov.vn",
                "an binh@moet.gov.vn",
                "an@moet..vn",
                ".an@moet.gov.vn",
                "an@-moet.gov.vn",
                "an@moet.gov.vn\nBcc: x@y.vn",
                "an@moet.gov.vn\r\nBcc:x@y.vn",
                "An <an@moet.gov.vn>",
                "an@[127.0.0.1]",
                "ánh@moet.gov.vn",
                "an@moet.gov.vn,b@moet.gov.vn",
                "\"a b\"@moet.gov.vn",
                "an\u0000@moet.gov.vn"
            })
    void whatIsNoAddressIsRefused(String typed) {
        // A control character inside is taken out by cleaning; what is left must then be an
        // address.
        if (typed.contains("\u0000")) {
            assertThat(MailAddress.of(typed).value()).isEqualTo("an@moet.gov.vn");
            return;
        }
        refused(() -> MailAddress.of(typed), "mail.bad_address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an@moet.gov.vn",
                " an.nguyen+hop@sgd-quangtri.edu.vn ",
                "diemcau.quangtri@demo.example"
            })
    void whatOfficesUseIsTaken(String typed) {
        assertThat(MailAddress.of(typed).value()).isEqualTo(typed.strip());
    }

    @Test
    void aDomainInAnotherScriptIsKeptInAscii() {
        assertThat(MailAddress.of("an@điểmcầu.vn").value()).startsWith("an@xn--").endsWith(".vn");
    }

    @Test
    void anAddressDoesNotShowInLogs() {
        assertThat(MailAddress.of("an@moet.gov.vn")).asString().doesNotContain("moet");
    }

    @Test
    void lineBreaksInSubjectsAndNamesAreRefused() {
        MailAddress to = MailAddress.of("an@moet.gov.vn");
        refused(() -> new OutgoingMail("test", to, "An\r\nBcc: x@y.vn", LETTER), "mail.bad_name");
        refused(
                () -> new OutgoingMail("test", to, "An", new Letter("Mời\nBcc: x@y.vn", "", "")),
                "mail.bad_subject");
        refused(
                () -> new OutgoingMail("test", to, "An", new Letter("  ", "", "")),
                "mail.bad_subject");
        refused(() -> new OutgoingMail("test", to, "ă".repeat(201), LETTER), "mail.bad_name");
    }

    @Test
    void textIsKeptInNfc() {
        String decomposed = "Nguyễn";
        OutgoingMail mail =
                new OutgoingMail("test", MailAddress.of("an@moet.gov.vn"), decomposed, LETTER);
        assertThat(mail.toName()).isEqualTo("Nguyễn");
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().code()).isEqualTo(code));
    }
}
