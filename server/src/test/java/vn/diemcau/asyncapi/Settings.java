package vn.diemcau.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings in config/application.yaml with their defaults and what is said about them. */
public final class Settings {

    /**
     * One setting.
     *
     * @param name for instance {@code live.silence}
     * @param words the comment above it, or above the group that it is the first of
     */
    public record Setting(String name, String value, String words) {}

    private static final Path FILE = Path.of("..", "config", "application.yaml");
    private static final Pattern LINE = Pattern.compile("( *)([\\w.-]+):(?: (.*))?");

    private Settings() {}

    /** Those whose name begins so, in the order of the file. */
    public static List<Setting> below(String prefix) {
        return all().stream().filter(setting -> setting.name().startsWith(prefix)).toList();
    }

    private static List<Setting> all() {
        List<Setting> settings = new ArrayList<>();
        List<String> path = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String line : lines()) {
            Matcher matcher = LINE.matcher(line);
            if (line.strip().startsWith("#")) {
                words.append(' ').append(line.strip().substring(1).strip());
            } else if (matcher.matches()) {
                int depth = matcher.group(1).length() / 2;
                path.subList(Math.min(depth, path.size()), path.size()).clear();
                path.add(matcher.group(2));
                String value = matcher.group(3);
                if (value != null) {
                    settings.add(setting(String.join(".", path), value, words));
                }
                if (value != null || depth == 0) {
                    words.setLength(0);
                }
            }
        }
        return settings;
    }

    private static Setting setting(String name, String value, CharSequence words) {
        return new Setting(name, value.replaceAll("^\"|\"$", ""), words.toString().strip());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
