package vn.diemcau.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/**
 * The way of a calendar's answer: the REQUEST leaves over SMTP, the REPLY comes over SMTP to the
 * organizer's address that stands in it, and the mail server hands it in.
 */
@ProductTest(
        settings = {
            "mail.return-address=tra-loi-lich@moet.example",
            "mail.hand-in-token=0123456789abcdef0123456789abcdef"
        })
class CalendarReplyMailIT {

    private static final String ORGANIZER = "tra-loi-lich@moet.example";
    private static final String INVITED = "so.quangtri.lich@demo.example";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Product product;
    private final Party party;
    private final Letterbox.Received request;
    private int replies;

    CalendarReplyMailIT(Product product) {
        this.product = product;
        Letterbox letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        party.province("Quảng Trị", INVITED);
        party.invite().ok();
        this.request = letters.await(1).getFirst();
    }

    /** What a calendar makes of the appointment that it got, when its owner answers. */
    private String reply(String answer, Instant said) {
        String unfolded = request.calendar().replace("\r\n ", "");
        assertThat(unfolded).contains("RSVP=TRUE").contains("mailto:" + ORGANIZER);
        return unfolded.replace("METHOD:REQUEST", "METHOD:REPLY")
                .replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=" + answer)
                .replaceAll("DTSTAMP:[0-9TZ]+", "DTSTAMP:" + STAMP.format(said));
    }

    private void sends(String answer, Instant said) throws MessagingException, IOException {
        byte[] calendar = reply(answer, said).getBytes(UTF_8);
        MimeMessage message = new MimeMessage(product.mail().getSmtp().createSession());
        message.setFrom(new InternetAddress(INVITED));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(ORGANIZER));
        message.setSubject("Re: lịch họp", UTF_8.name());
        MimeBodyPart words = new MimeBodyPart();
        words.setText("Trả lời từ lịch", UTF_8.name());
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new jakarta.activation.DataHandler(
                        new ByteArrayDataSource(
                                calendar, "text/calendar; charset=UTF-8; method=REPLY")));
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=REPLY");
        message.setContent(new MimeMultipart("alternative", words, part));
        message.saveChanges();
        Transport.send(message);
        handsIn(product.mailbox(ORGANIZER).await(++replies));
    }

    private void handsIn(MimeMessage arrived) throws MessagingException, IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        arrived.writeTo(raw);
        Client server = product.anonymous();
        JsonNode effect =
                server.send(
                                server.request("/api/mail/incoming")
                                        .setHeader("Content-Type", "message/rfc822")
                                        .header("Mail-Token", "0123456789abcdef0123456789abcdef")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofByteArray(
                                                        raw.toByteArray())))
                        .ok();
        assertThat(effect.path("effect").asText())
                .as(GreenMailUtil.getBody(arrived))
                .isEqualTo("REPLIED");
    }

    private String answered() {
        return party.list("").path("items").get(0).path("reply").asText();
    }

    @Test
    void anAnswerInTheCalendarStandsOnTheOrganizersList() throws Exception {
        sends("ACCEPTED", Instant.parse("2023-08-01T00:00:00Z"));
        assertThat(answered()).isEqualTo("ACCEPTED");
    }

    @Test
    void theOneSaidLastCountsInWhateverOrderTheyArrive() throws Exception {
        // Said before the first one arrived here: only what each says of itself can tell.
        sends("ACCEPTED", Instant.parse("2023-08-01T08:00:00Z"));
        sends("DECLINED", Instant.parse("2023-08-01T08:05:00Z"));
        assertThat(answered()).isEqualTo("DECLINED");
        sends("TENTATIVE", Instant.parse("2023-08-01T08:02:00Z"));
        assertThat(answered()).isEqualTo("DECLINED");
    }
}
