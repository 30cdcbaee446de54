package vn.diemcau.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The examples of BigBlueButton's API reference, "API Security Model". */
class ChecksumTest {

    private static final String SECRET = "639259d4-9dd8-4b25-bf01-95f9567eaf4b";
    private static final String QUERY =
            "name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444";

    @Test
    void theChecksumOfTheDocumentedCallIsTheDocumentedOne() {
        assertThat(Checksum.SHA1.of("create", QUERY, SECRET))
                .isEqualTo("1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17");
    }

    /** The same call with SHA-256, as another implementation has it. */
    @Test
    void otherHashesAreOfTheSameText() {
        assertThat(Checksum.SHA256.of("create", QUERY, SECRET))
                .isEqualTo("da9185f7f333cfdfcd6eeac32dca3777510c4c436020d8b887ba5515bd1d189e");
        assertThat(Checksum.SHA512.of("create", QUERY, SECRET)).hasSize(128);
    }

    @Test
    void aCallIsWrittenAndSignedAsDocumented() {
        VideoServer server =
                new VideoServer(
                        "bbb",
                        "BigBlueButton",
                        LineKind.BIG_BLUE_BUTTON,
                        URI.create("https://bbb.example/bigbluebutton/api"),
                        "",
                        SECRET,
                        "",
                        "",
                        Checksum.SHA1);
        URI address =
                new BigBlueButtonCall("create")
                        .with("name", "Test Meeting")
                        .with("meetingID", "abc123")
                        .with("attendeePW", "111222")
                        .with("moderatorPW", "333444")
                        .signed(server);

        assertThat(address)
                .hasToString(
                        "https://bbb.example/bigbluebutton/api/create?"
                                + QUERY
                                + "&checksum=1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17");
        assertThat(server).hasToString("VideoServer[bbb]");
    }

    @Test
    void anUnknownHashEndsTheStart() {
        assertThatThrownBy(() -> Checksum.named("md5")).hasMessageContaining("md5");
    }
}
