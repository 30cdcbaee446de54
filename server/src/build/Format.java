import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats every Java file below a folder with google-java-format (four spaces, 100 columns), or
 * checks that it is formatted. The build runs it as a single-file program on the JDK of the tool
 * chain: the formatter needs a newer one than Maven may be running on. What has not changed since
 * the last run without a complaint is not read again.
 *
 * <p>Arguments: {@code check} or {@code write}, the folder, the file that marks the last good run.
 */
final class Format {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    public static void main(String[] arguments) throws IOException, FormatterException {
        boolean write = arguments[0].equals("write");
        Path mark = Path.of(arguments[2]);
        FileTime started = FileTime.fromMillis(System.currentTimeMillis());
        List<Path> unformatted = new ArrayList<>();
        for (Path file : changedSince(mark, Path.of(arguments[1]))) {
            String text = Files.readString(file);
            String formatted = formatted(text);
            if (formatted.equals(text)) {
                continue;
            }
            if (write) {
                Files.writeString(file, formatted);
            } else {
                unformatted.add(file);
            }
        }
        if (!unformatted.isEmpty()) {
            unformatted.forEach(file -> System.err.println("Not formatted: " + file));
            System.err.println("Format with: mvn -Pformat validate");
            System.exit(1);
        }
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "");
        Files.setLastModifiedTime(mark, started);
    }

    /** Imports stand in one alphabetical block, as in the Google style. */
    private static String formatted(String text) throws FormatterException {
        String ordered = ImportOrderer.reorderImports(text, Style.GOOGLE);
        String used = RemoveUnusedImports.removeUnusedImports(ordered);
        return FORMATTER.formatSource(used);
    }

    private static List<Path> changedSince(Path mark, Path folder) throws IOException {
        long since = Files.exists(mark) ? Files.getLastModifiedTime(mark).toMillis() : 0;
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toFile().lastModified() >= since)
                    .sorted()
                    .toList();
        }
    }
}
