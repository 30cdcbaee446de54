package vn.diemcau.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MimeComposerTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Instant NOW = Instant.parse("2023-08-01T01:00:00Z");

    @Test
    void vietnameseSubjectsAndNamesArriveAsWritten() throws Exception {
        MimeMessage message =
                overTheWire(
                        new OutgoingMail(
                                "test",
                                MailAddress.of("an@moet.gov.vn"),
                                "Sở GD&ĐT \"Quảng Trị\", <phòng họp>",
                                new Letter(
                                        "Giấy mời: Bộ trưởng gặp gỡ nhà giáo, cán bộ quản lý năm 2023",
                                        "Kính gửi",
                                        "<p>Kính gửi</p>")));

        assertThat(message.getSubject())
                .isEqualTo("Giấy mời: Bộ trưởng gặp gỡ nhà giáo, cán bộ quản lý năm 2023");
        InternetAddress to = (InternetAddress) message.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("Sở GD&ĐT \"Quảng Trị\", <phòng họp>");
        assertThat(to.getAddress()).isEqualTo("an@moet.gov.vn");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Điểm Cầu");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void withoutAppointmentTheMailIsTextAndItsHtmlTwin() throws Exception {
        MimeMessage message =
                overTheWire(
                        new OutgoingMail(
                                "test",
                                MailAddress.of("an@moet.gov.vn"),
                                null,
                                new Letter("Mời", "Kính gửi", "<p>Kính gửi</p>")));
        MimeMultipart parts = (MimeMultipart) message.getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Kính gửi");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void aPictureWithinTheLetterStandsBesideItsHtmlAndIsNoFileBelow() throws Exception {
        MimeMessage message =
                overTheWire(
                        new OutgoingMail(
                                        "test",
                                        MailAddress.of("an@moet.gov.vn"),
                                        null,
                                        new Letter(
                                                "Thẻ", "Mã: DC1", "<img src=\"cid:pass@diemcau\">"))
                                .attach(
                                        Attachment.inline(
                                                "ma-qr.png",
                                                "image/png",
                                                new byte[] {1, 2, 3},
                                                "pass@diemcau")));

        MimeMultipart alternative = (MimeMultipart) message.getContent();
        assertThat(alternative.getContentType()).startsWith("multipart/alternative");
        assertThat(alternative.getCount()).isEqualTo(2);
        MimeMultipart related = (MimeMultipart) alternative.getBodyPart(1).getContent();
        assertThat(related.getContentType()).startsWith("multipart/related");
        assertThat(related.getBodyPart(0).getContentType()).startsWith("text/html");
        MimeBodyPart picture = (MimeBodyPart) related.getBodyPart(1);
        assertThat(picture.getContentID()).isEqualTo("<pass@diemcau>");
        assertThat(picture.getDisposition()).isEqualTo("inline");
        assertThat(picture.getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void anAppointmentIsAnAlternativeWithItsMethodAndAFileBesides() throws Exception {
        String calendar =
                "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Gặp gỡ\r\nEND:VCALENDAR\r\n";
        MimeMessage message =
                overTheWire(
                        new OutgoingMail(
                                "test",
                                MailAddress.of("an@moet.gov.vn"),
                                null,
                                new Letter("Mời", "Kính gửi", "<p>Kính gửi</p>"),
                                new CalendarPart(calendar, CalendarPart.Method.REQUEST),
                                null));

        MimeMultipart mixed = (MimeMultipart) message.getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        MimeMultipart alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternative.getContentType()).startsWith("multipart/alternative");
        assertThat(alternative.getCount()).isEqualTo(3);
        assertThat(alternative.getBodyPart(2).getContentType())
                .isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(new String(alternative.getBodyPart(2).getInputStream().readAllBytes(), UTF_8))
                .isEqualTo(calendar);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/ics");
    }

    @Test
    void filesGoAlongUnderTheirVietnameseNames() throws Exception {
        byte[] pdf = "%PDF-1.7 giấy mời".getBytes(UTF_8);
        OutgoingMail outgoing =
                new OutgoingMail(
                                "test",
                                MailAddress.of("an@moet.gov.vn"),
                                null,
                                new Letter("Mời", "Kính gửi", "<p>Kính gửi</p>"))
                        .attach(new Attachment("Giấy mời số 12.pdf", "application/pdf", pdf));

        MimeMultipart mixed = (MimeMultipart) overTheWire(outgoing).getContent();

        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("Giấy mời số 12.pdf");
        assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    private static MimeMessage overTheWire(OutgoingMail outgoing) throws Exception {
        Mail mail = new Mail(outgoing, "moet.example", NOW);
        Map<String, byte[]> contents =
                outgoing.attachments().stream()
                        .collect(Collectors.toMap(Attachment::hash, Attachment::content));
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        new MimeComposer(PostOffice.settings(25), PostOffice.returnAddresses(), contents::get)
                .compose(SESSION, mail, mail.attachments, NOW)
                .writeTo(wire);
        assertThat(wire.toString(UTF_8)).as("ASCII alone leaves").matches("\\p{ASCII}*");
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
    }
}
