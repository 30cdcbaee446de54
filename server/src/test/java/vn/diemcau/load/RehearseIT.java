package vn.diemcau.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.rehearsal.Practice;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The tool for everyone, as it is typed, against a real server. */
@ProductTest
class RehearseIT {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Product product;
    @TempDir Path folder;
    private Practice practice;
    private String pass;

    RehearseIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void practise() {
        practice = Practice.marked(product);
        practice.points(3);
        practice.open();
        pass = practice.pass();
    }

    @Test
    void aSmallRehearsalLosesNothingAndSaysHowItWent() throws Exception {
        Path report = folder.resolve("rehearsal.html");
        int status =
                rehearse(
                        "--participants 24 --points 3 --moderators 2 --ramp 2s --duration 8s"
                                + " --questions 150/min --dropouts 100% --report "
                                + report);

        assertThat(said()).contains("24 trong 24 người tham dự đã vào");
        assertThat(said()).contains("Không mất gì, không trùng gì.");
        assertThat(said()).contains("20 câu hỏi đã gửi, 20 được xác nhận, 20 được duyệt");
        assertThat(said()).contains("2 người điều hành, 3 điểm cầu");
        assertThat(said()).containsPattern("[1-9]\\d* lần rớt mạng, [1-9]\\d* lần nối lại");
        assertThat(status).isZero();
        assertThat(Files.readString(report))
                .contains("<html lang=\"vi\">", "<svg", "Không mất gì", "p99")
                .doesNotContain("http://www", "src=", pass);
        assertThat(asked()).isEqualTo(20);
    }

    @Test
    void everySecondIsToldInALineOfItsOwn() throws Exception {
        rehearse("--participants 3 --ramp 1s --duration 3s --questions 60/min --language en");

        assertThat(said()).contains("00:00 ", "00:01 ", "00:03 ").doesNotContain("\r", "\u001b");
        assertThat(said()).contains("Nothing was lost, nothing came twice.");
    }

    @Test
    void pointsStayAsTheyWereFound() throws Exception {
        assertThat(
                        rehearse(
                                "--participants 2 --points 3 --ramp 0s --duration 20s --questions 12/min"))
                .isZero();

        assertThat(said()).contains("Điểm cầu báo sẵn sàng");
        for (JsonNode point :
                practice.organizer()
                        .get("sessions/" + practice.session() + "/bridge-points")
                        .ok()
                        .path("items")) {
            assertThat(point.path("itemsDone").asInt()).isZero();
        }
    }

    @Test
    void whoeverEndsItEarlyGetsTheReportOfWhatWas() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        int status =
                rehearse(
                        "--participants 5 --ramp 0s --duration 10m --questions 1/min",
                        () -> looks.incrementAndGet() > 150);

        assertThat(said()).contains("Kết thúc sớm theo yêu cầu", "Không mất gì");
        assertThat(status).isZero();
    }

    @Test
    void whatIsNotMarkedAsARehearsalIsRefused() throws Exception {
        Practice other = Practice.marked(product);
        pass = other.pass();
        other.mark(false).ok();
        other.open();

        assertThat(rehearse("--participants 5")).isEqualTo(Rehearse.REFUSED);
        assertThat(said()).contains("Không chạy: không có buổi diễn tập nào với mã này.");
        assertThat(
                        other.sql(
                                "SELECT id FROM participant WHERE session_id = '"
                                        + other.session()
                                        + "'"))
                .isEmpty();
    }

    @Test
    void aSessionThatIsNotOpenIsRefused() throws Exception {
        practice.close();

        assertThat(rehearse("--participants 5")).isEqualTo(Rehearse.REFUSED);
        assertThat(said()).contains("buổi chưa bắt đầu hoặc đã kết thúc");
    }

    @Test
    void whatCannotBeRehearsedIsSaidBeforeAnybodyComesIn() throws Exception {
        assertThat(rehearse("--participants 5 --points 9")).isEqualTo(Rehearse.REFUSED);
        assertThat(said()).contains("Muốn 9 điểm cầu, nhưng buổi chỉ có 3.");

        assertThat(rehearse("--participants 2 --questions 60/min --duration 1m"))
                .isEqualTo(Rehearse.REFUSED);
        assertThat(said()).contains("cần ít nhất 20 người tham dự");
    }

    @Test
    void whatIsTypedWronglyAndWhatDoesNotAnswerHaveWordsOfTheirOwn() throws Exception {
        assertThat(rehearse("--participants none")).isEqualTo(Rehearse.WRONG);
        assertThat(said()).contains("--participants phải là số từ 1 đến 20.000");

        List<String> nowhere = List.of("--url", "http://localhost:1", "--pass", pass);
        assertThat(tool(() -> false).run(nowhere)).isEqualTo(Rehearse.REFUSED);
        assertThat(said()).contains("Không kết nối được máy chủ");
    }

    @Test
    void behindTlsItWorksAsWellAndOnlyWithTheRightCertificate() throws Exception {
        try (SecureFront front = SecureFront.before(url().getPort(), folder)) {
            List<String> typed =
                    new ArrayList<>(
                            List.of(
                                    "--url", "https://localhost:" + front.port(),
                                    "--pass", pass,
                                    "--participants", "4",
                                    "--ramp", "0s",
                                    "--duration", "3s",
                                    "--questions", "60/min"));
            assertThat(tool(() -> false).run(typed)).isEqualTo(Rehearse.REFUSED);
            assertThat(said()).contains("chứng thư");

            typed.addAll(List.of("--ca", front.certificate().toString()));
            assertThat(tool(() -> false).run(typed)).as(said()).isZero();
            assertThat(said()).contains("4 trong 4 người tham dự đã vào", "Không mất gì");
        }
    }

    private int rehearse(String typed) throws InterruptedException {
        return rehearse(typed, () -> false);
    }

    private int rehearse(String typed, BooleanSupplier stopped) throws InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of("--url", url().toString(), "--pass", pass));
        arguments.addAll(Rehearse.split(typed));
        return tool(stopped).run(arguments);
    }

    private Rehearse tool(BooleanSupplier stopped) {
        return new Rehearse(
                new PrintStream(said, true, StandardCharsets.UTF_8), false, Map.of(), stopped);
    }

    private URI url() {
        URI any = product.anonymous().request("/").build().uri();
        return URI.create("http://localhost:" + any.getPort());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private int asked() {
        return practice.organizer()
                .get("sessions/" + practice.session() + "/questions")
                .ok()
                .path("total")
                .asInt();
    }
}
