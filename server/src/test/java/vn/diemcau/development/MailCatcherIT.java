package vn.diemcau.development;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherIT {

    private static final String SUBJECT =
            "Mời dự họp: Bộ trưởng gặp gỡ nhà giáo, điểm cầu Quảng Trị";
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

    private final Clock clock = Clock.fixed(Instant.parse("2023-08-15T01:30:00Z"), ZoneOffset.UTC);
    private final HttpClient browser = HttpClient.newHttpClient();
    @TempDir private Path folder;
    private MailCatcher catcher;

    @BeforeEach
    void start() throws IOException {
        catcher = MailCatcher.start(0, 0, folder, clock);
    }

    @AfterEach
    void stop() {
        catcher.close();
        browser.close();
    }

    @Test
    void listsAMailWithItsSubjectDecodedAndTheTimeOfHanoi() throws Exception {
        send(anInvitation("so-gddt@quangtri.example"));

        HttpResponse<String> list = get("/");

        assertThat(list.body())
                .contains(
                        SUBJECT, "so-gddt@quangtri.example", "15/08/2023 08:30:00", "lang=\"vi\"");
        assertThat(list.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    }

    @Test
    void showsTextAndFrameAndGivesTheAttachmentAsItWasSent() throws Exception {
        send(anInvitation("so-gddt@quangtri.example"));

        String mail = get("/messages/1").body();
        HttpResponse<String> attachment = get("/messages/1/parts/0");

        assertThat(mail)
                .contains(
                        "Kính gửi Sở",
                        "sandbox=\"allow-popups allow-popups-to-escape-sandbox\"",
                        "thư mời.ics");
        assertThat(attachment.body()).isEqualTo(CALENDAR);
        assertThat(attachment.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''th%C6%B0%20m%E1%BB%9Di.ics");
        assertThat(get("/messages/1/source").body()).contains("Subject: =?UTF-8?");
    }

    @Test
    void letsTheHtmlOfAMailDoNothing() throws Exception {
        send(anInvitation("so-gddt@quangtri.example"));

        HttpResponse<String> frame = get("/messages/1/html");

        assertThat(frame.body()).contains("<b>Kính mời</b>");
        assertThat(frame.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy ->
                                assertThat(policy)
                                        .contains("default-src 'none'", "sandbox")
                                        .doesNotContain("script"));
    }

    @Test
    void showsMarkupInASubjectAsText() throws Exception {
        MimeMessage mail = anInvitation("a@example.vn");
        mail.setSubject("<script>alert(1)</script>", "UTF-8");
        send(mail);

        assertThat(get("/").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(get("/messages/1").body()).doesNotContain("<script>alert");
    }

    @Test
    void letsTheAddressesInAPlainTextBeOpened() throws Exception {
        MimeMessage mail = anInvitation("a@example.vn");
        mail.setText("Mở http://localhost:8080/reset?a=1&b=2#token rồi chọn <mật khẩu>", "UTF-8");
        send(mail);

        assertThat(get("/messages/1").body())
                .contains("<a href=\"http://localhost:8080/reset?a=1&amp;b=2#token\"")
                .contains("&lt;mật khẩu&gt;");
    }

    @Test
    void countsAMailToSeveralPeopleOnceAndListsItForEachOfThem() throws Exception {
        MimeMessage mail = anInvitation("first@example.vn");
        mail.addRecipient(Message.RecipientType.BCC, new InternetAddress("blind@example.vn"));
        send(mail);

        assertThat(json("/messages.json")).hasSize(1);
        assertThat(json("/messages.json?to=blind@example.vn")).hasSize(1);
        assertThat(json("/messages.json?to=nobody@example.vn")).isEmpty();
    }

    @Test
    void givesBrowserTestsTheNewestFirstAndOnlyWhatIsNew() throws Exception {
        send(anInvitation("first@example.vn"));
        send(anInvitation("second@example.vn"));

        JsonNode all = json("/messages.json");
        JsonNode fresh = json("/messages.json?after=1");

        assertThat(all.findValuesAsText("number")).containsExactly("2", "1");
        assertThat(fresh.findValuesAsText("number")).containsExactly("2");
        assertThat(all.get(0).get("subject").asText()).isEqualTo(SUBJECT);
        assertThat(all.get(0).get("attachments").get(0).get("name").asText())
                .isEqualTo("thư mời.ics");
    }

    @Test
    void keepsTheLastTwoThousandMails() throws Exception {
        CaughtMails mails = new CaughtMails(new MailFolder(folder));
        byte[] source = "Subject: x\r\n\r\ny".getBytes(UTF_8);
        for (long number = 1; number <= CaughtMails.CAPACITY + 5; number++) {
            mails.add(CaughtMail.read(number, clock.instant(), List.of("a@example.vn"), source));
        }

        assertThat(mails.list(mail -> true, Integer.MAX_VALUE)).hasSize(2_000);
        assertThat(mails.find(5)).isEmpty();
        assertThat(mails.find(6)).isPresent();
        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept).hasSize(2_000);
        }
        CaughtMails afterwards = new CaughtMails(new MailFolder(folder));
        assertThat(afterwards.newest()).isEqualTo(2_005);
        assertThat(afterwards.list(mail -> true, Integer.MAX_VALUE)).hasSize(2_000);
    }

    @Test
    void aMailIsThereAgainAfterARestart() throws Exception {
        send(anInvitation("so-gddt@quangtri.example"));
        String before = get("/messages/1/source").body();
        catcher.close();
        Files.writeString(folder.resolve("2.eml"), "no mail");

        catcher = MailCatcher.start(0, 0, folder, clock);
        send(anInvitation("so-gddt@hagiang.example"));

        assertThat(get("/messages/1/source").body()).isEqualTo(before);
        JsonNode found = json("/messages.json?to=so-gddt@quangtri.example");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("subject").asText()).isEqualTo(SUBJECT);
        assertThat(get("/").body()).contains("15/08/2023 08:30:00", "so-gddt@hagiang.example");
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        HttpResponse<String> chosen = get("/language/en");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();

        HttpRequest request =
                HttpRequest.newBuilder(URI.create(catcher.address() + "/"))
                        .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .build();

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(browser.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("No mail yet");
    }

    @Test
    void answersNoRequestForANameThatWasPointedAtThisAddress() throws Exception {
        URI address = URI.create(catcher.address());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
                OutputStream request = socket.getOutputStream();
                InputStream answer = socket.getInputStream()) {
            request.write(
                    "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(UTF_8));
            assertThat(new String(answer.readAllBytes(), UTF_8)).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void saysThatAMailIsGoneOrAnAddressUnknown() throws Exception {
        assertThat(get("/messages/99").statusCode()).isEqualTo(404);
        assertThat(get("/messages/1/parts/99999999").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").body()).contains("Không còn thư này");
        assertThat(get("/?to=" + URLEncoder.encode("<b>", UTF_8) + "&before=x").body())
                .contains("&lt;b&gt;");
    }

    @Test
    void refusesToStartOnATakenPortAndSaysWhich() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> MailCatcher.start(taken.getLocalPort(), 0, folder, clock))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
            assertThatThrownBy(() -> MailCatcher.start(0, taken.getLocalPort(), folder, clock))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }

    private MimeMessage anInvitation(String to) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(catcher.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("diemcau@example.vn", "Điểm Cầu", "UTF-8"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(SUBJECT, "UTF-8");
        MimeMultipart bodies = new MimeMultipart("alternative");
        bodies.addBodyPart(body("Kính gửi Sở Giáo dục và Đào tạo", "text/plain; charset=utf-8"));
        bodies.addBodyPart(body("<p><b>Kính mời</b></p>", "text/html; charset=utf-8"));
        MimeBodyPart wrapper = new MimeBodyPart();
        wrapper.setContent(bodies);
        MimeBodyPart calendar = body(CALENDAR, "text/calendar; charset=utf-8; method=REQUEST");
        calendar.setDisposition("attachment");
        calendar.setFileName("thư mời.ics");
        mail.setContent(new MimeMultipart(wrapper, calendar));
        return mail;
    }

    private static MimeBodyPart body(String text, String type) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(UTF_8), type)));
        return part;
    }

    private static void send(MimeMessage mail) throws Exception {
        Transport.send(mail);
    }

    private JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(catcher.address() + path)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
