package vn.diemcau.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.diemcau.platform.Language;

/**
 * The words that letters have while nobody wrote others: {@code template/<kind>.<language>.md}, the
 * subject on the first line.
 */
final class DefaultTemplates {

    private record Key(LetterKind kind, Language language) {}

    private static final Map<Key, WrittenTemplate> ALL = all();

    private DefaultTemplates() {}

    static WrittenTemplate get(LetterKind kind, Language language) {
        return Objects.requireNonNull(ALL.get(new Key(kind, language)));
    }

    private static Map<Key, WrittenTemplate> all() {
        Map<Key, WrittenTemplate> all = new HashMap<>();
        for (LetterKind kind : LetterKind.values()) {
            for (Language language : Language.values()) {
                all.put(new Key(kind, language), read(kind, language));
            }
        }
        return all;
    }

    private static WrittenTemplate read(LetterKind kind, Language language) {
        String file = "template/" + kind.fileName() + "." + language.tag() + ".md";
        try (InputStream in = DefaultTemplates.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            String content = new String(in.readAllBytes(), UTF_8);
            int end = content.indexOf('\n');
            return new WrittenTemplate(content.substring(0, end), content.substring(end))
                    .requireSound(kind);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
