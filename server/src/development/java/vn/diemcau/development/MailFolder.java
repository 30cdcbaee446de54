package vn.diemcau.development;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The caught mails as files, one each, so that they are there again after a restart. A file holds a
 * line with the time and the envelope's recipients, and then the mail as it came over the wire.
 */
final class MailFolder {

    private static final Logger LOG = Logger.getLogger(MailFolder.class.getName());
    private static final String ENDING = ".eml";

    private final Path folder;

    MailFolder(Path folder) throws IOException {
        this.folder = Folders.createPrivate(folder);
    }

    /** On the disk as a whole or not at all. */
    void write(CaughtMail mail) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        String envelope = mail.receivedAt() + " " + String.join(" ", mail.recipients()) + "\n";
        content.writeBytes(envelope.getBytes(StandardCharsets.UTF_8));
        content.writeBytes(mail.source());
        Path file = file(mail.number());
        try {
            Path unfinished = Files.write(Path.of(file + ".new"), content.toByteArray());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void delete(CaughtMail mail) {
        try {
            Files.deleteIfExists(file(mail.number()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What was kept, oldest first; a file that is no mail is left out. */
    List<CaughtMail> read() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files =
                    all.filter(file -> name(file).matches("\\d{1,18}\\" + ENDING))
                            .sorted(Comparator.comparingLong(MailFolder::number))
                            .toList();
        }
        List<CaughtMail> mails = new ArrayList<>();
        for (Path file : files) {
            try {
                mails.add(read(file));
            } catch (IOException | MessagingException | RuntimeException unreadable) {
                LOG.log(Level.WARNING, "This is no caught mail: " + file, unreadable);
            }
        }
        return mails;
    }

    private static CaughtMail read(Path file) throws IOException, MessagingException {
        byte[] content = Files.readAllBytes(file);
        int end = 0;
        while (content[end] != '\n') {
            end++;
        }
        String[] envelope = new String(content, 0, end, StandardCharsets.UTF_8).split(" ");
        return CaughtMail.read(
                number(file),
                Instant.parse(envelope[0]),
                List.of(envelope).subList(1, envelope.length),
                Arrays.copyOfRange(content, end + 1, content.length));
    }

    private Path file(long number) {
        return folder.resolve(number + ENDING);
    }

    private static long number(Path file) {
        return Long.parseLong(name(file).replace(ENDING, ""));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
