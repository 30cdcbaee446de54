package vn.diemcau.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    @TempDir Path folder;

    @Test
    void whatIsTypedIsRead() throws Exception {
        Path report = folder.resolve("report.html");
        Wanted wanted =
                read(
                        "--url https://diemcau.example --pass p4ss --participants 2000 --points 63"
                                + " --moderators 3 --ramp 60s --questions 400/min --dropouts 5%"
                                + " --duration 5m --language en --report "
                                + report);

        assertThat(wanted.url()).hasToString("https://diemcau.example/");
        assertThat(wanted.participants()).isEqualTo(2_000);
        assertThat(wanted.points()).isEqualTo(63);
        assertThat(wanted.moderators()).isEqualTo(3);
        assertThat(wanted.ramp()).isEqualTo(Duration.ofMinutes(1));
        assertThat(wanted.questions()).isEqualTo(2_000);
        assertThat(wanted.dropoutsPerMinute()).isEqualTo(0.05);
        assertThat(wanted.report()).isEqualTo(report);
        assertThat(wanted.toString()).doesNotContain("p4ss");
    }

    @Test
    void valuesMayFollowASignOfEquality() throws Exception {
        assertThat(
                        read("--url=http://localhost:8080 --pass=p --questions=2/s --duration=10s")
                                .questions())
                .isEqualTo(20);
    }

    @Test
    void thePassMayStandInTheEnvironment() throws Exception {
        Wanted wanted =
                Options.read(
                        List.of("--url", "http://localhost"),
                        Map.of("DIEMCAU_REHEARSAL_PASS", "hidden"));
        assertThat(wanted.pass()).isEqualTo("hidden");
    }

    /** Passes are drawn at random from an alphabet with the dash. */
    @Test
    void aPassMayBeginAsAnOptionDoes() throws Exception {
        Wanted wanted = read("--url http://localhost --pass --aB3 --points 5");
        assertThat(wanted.pass()).isEqualTo("--aB3");
        assertThat(wanted.points()).isEqualTo(5);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithWhatWouldBeRight() {
        assertThatThrownBy(
                        () ->
                                read(
                                        "--participants many --ramp 5 --dropouts 101% --questions often"
                                                + " --moderators 0 --speed 3 --report /no/such/folder/r.html"
                                                + " --duration 9h --language en"))
                .isInstanceOf(Options.Wrong.class)
                .message()
                .contains("--url is missing")
                .contains("--pass is missing")
                .contains("--participants must be a number from 1 to 20,000, not “many”")
                .contains("--ramp does not understand “5”. For example: 90s, 5m, 1h")
                .contains("--dropouts does not understand “101%”. For example: 5%")
                .contains("--questions does not understand “often”. For example: 400/min, 5/s")
                .contains("--moderators must be a number from 1 to 20")
                .contains("There is no option “--speed”")
                .contains("/no/such/folder/r.html")
                .contains("--duration is at most 4 hours");
    }

    @Test
    void anOptionWithoutItsValueIsSaidToBeSo() {
        assertThatThrownBy(() -> read("--url --pass p"))
                .hasMessageContaining("--url cần một giá trị")
                .hasMessageContaining("Thiếu --url");
    }

    @Test
    void onlyAnInstallationsOwnAddressIsTaken() {
        for (String url : List.of("diemcau.example", "ftp://x", "https://x/stage", "http://")) {
            assertThatThrownBy(() -> read("--pass p --url " + url))
                    .isInstanceOf(Options.Wrong.class);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws Exception {
        assertThat(keys("vi")).isEqualTo(keys("en")).isNotEmpty();
    }

    private static List<String> keys(String language) throws Exception {
        Properties words = new Properties();
        try (var file =
                new java.io.InputStreamReader(
                        OptionsTest.class.getResourceAsStream(
                                "/load/words_" + language + ".properties"),
                        java.nio.charset.StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words.keySet().stream().map(Object::toString).sorted().toList();
    }

    private static Wanted read(String typed) throws Options.Wrong {
        return Options.read(Stream.of(typed.split(" ", -1)).toList(), Map.of());
    }
}
