package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people may call their events and units fits into the subject of every mail that names it.
 */
class SubjectsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/mail");
    private static final String LONG = "Hội nghị ".repeat(34).substring(0, 300);

    /** Whatever any of the mails names; a new mail adds what only it names. */
    private static final Map<String, Object> VALUES =
            Map.ofEntries(
                    Map.entry("session", Map.of("eventTitle", LONG, "title", LONG)),
                    Map.entry("words", new Words(LONG, "<p>x</p>", "x")),
                    Map.entry("name", LONG),
                    Map.entry("unit", LONG),
                    Map.entry("point", LONG),
                    Map.entry("pointName", LONG),
                    Map.entry("place", LONG),
                    Map.entry("original", LONG),
                    Map.entry("substitute", LONG),
                    Map.entry("position", LONG),
                    Map.entry("sender", LONG),
                    Map.entry("message", LONG),
                    Map.entry("reason", LONG),
                    Map.entry("number", "15/GUQ-SGDĐT"),
                    Map.entry("when", "Thứ Ba, 15/08/2023, 08:00 – 11:30"),
                    Map.entry("kind", "INVITATION"),
                    Map.entry("form", "HYBRID"),
                    Map.entry("code", "ABCD"),
                    Map.entry("person", true),
                    Map.entry("lines", List.of()),
                    Map.entry("picture", "cid:x"),
                    Map.entry("address", "https://diemcau.example/x"),
                    Map.entry("url", "https://diemcau.example/x"),
                    Map.entry("replyUrl", "https://diemcau.example/x"),
                    Map.entry("hostUrl", "https://diemcau.example/x"));

    /** As {@code LetterWords}, which shortens its subject itself. */
    public record Words(String subject, String html, String text) {}

    static Stream<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith("layout."))
                            .sorted()
                            .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theLongestTitlesFit(String file) {
        String name = file.substring(0, file.indexOf('.'));
        Locale language = Locale.of(file.endsWith(".en.ftl") ? "en" : "vi");
        for (boolean either : new boolean[] {true, false}) {
            Map<String, Object> values =
                    Stream.concat(
                                    VALUES.entrySet().stream(),
                                    Map.<String, Object>of("reminder", either).entrySet().stream())
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            Letter letter = new MailTemplates().render(name, language, values);

            OutgoingMail mail =
                    new OutgoingMail("sample", new MailAddress("an@so.example"), "An", letter);

            assertThat(mail.letter().subject()).doesNotContain("${");
        }
    }
}
