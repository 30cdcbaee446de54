package vn.diemcau.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What other people's programs make of our files: LibreOffice and poppler. */
final class Opened {

    private final Path directory;

    Opened(Path directory) {
        this.directory = directory;
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(directory.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PDF that LibreOffice makes of a document, with our fonts and no others. */
    Path byLibreOffice(Path document) {
        try {
            Path fonts = Files.createDirectories(directory.resolve("fonts"));
            for (Typeface face : Typeface.ALL) {
                Files.write(fonts.resolve(face + ".ttf"), face.file());
            }
            Path settings =
                    Files.writeString(
                            directory.resolve("fonts.conf"),
                            "<fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>"
                                    .formatted(fonts, directory.resolve("font-cache")));
            ProcessBuilder office =
                    new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + directory.resolve("office").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            directory.resolve("converted").toString(),
                            document.toString());
            office.environment().put("FONTCONFIG_FILE", settings.toString());
            run(office);
            String name = document.getFileName().toString().replaceAll("\\.\\w+$", ".pdf");
            return directory.resolve("converted").resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as it stands on the pages. */
    static String text(Path pdf) {
        return run(new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-"));
    }

    static List<String> fonts(Path pdf) {
        return run(new ProcessBuilder("pdffonts", pdf.toString())).lines().skip(2).toList();
    }

    static int pages(Path pdf) {
        return Integer.parseInt(value(pdf, "Pages"));
    }

    /** For instance {@code 595.276 x 841.89 pts (A4)}. */
    static String size(Path pdf) {
        return value(pdf, "Page size");
    }

    private static String value(Path pdf, String name) {
        return run(new ProcessBuilder("pdfinfo", pdf.toString()))
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    /** A word and where it stands on its page, in points from the upper left. */
    record Word(int page, double left, double top, double right, double bottom, String text) {}

    static List<Word> words(Path pdf) {
        List<Word> words = new ArrayList<>();
        int page = 0;
        java.util.regex.Pattern word =
                java.util.regex.Pattern.compile(
                        "<word xMin=\"(.+?)\" yMin=\"(.+?)\" xMax=\"(.+?)\" yMax=\"(.+?)\">(.*?)</word>");
        for (String line :
                run(new ProcessBuilder("pdftotext", "-bbox", pdf.toString(), "-"))
                        .lines()
                        .toList()) {
            page += line.contains("<page ") ? 1 : 0;
            java.util.regex.Matcher found = word.matcher(line);
            if (found.find()) {
                words.add(
                        new Word(
                                page,
                                Double.parseDouble(found.group(1)),
                                Double.parseDouble(found.group(2)),
                                Double.parseDouble(found.group(3)),
                                Double.parseDouble(found.group(4)),
                                found.group(5)));
            }
        }
        return words;
    }

    private static String run(ProcessBuilder program) {
        try {
            Path said = Files.createTempFile("opened", ".txt");
            Process process =
                    program.redirectErrorStream(true).redirectOutput(said.toFile()).start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(program.command() + " does not end");
            }
            String words = Files.readString(said);
            Files.delete(said);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(program.command() + ": " + words);
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
