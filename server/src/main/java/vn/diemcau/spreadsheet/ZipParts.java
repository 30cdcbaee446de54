package vn.diemcau.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.diemcau.kernel.Refusal;

/**
 * The files within a file of Office. They are unpacked while they are read and never kept: a few
 * kilobytes can unpack to gigabytes.
 */
final class ZipParts implements AutoCloseable {

    /** Bytes of all that is read. A sheet of 50,000 rows and ten columns has some 30 MB. */
    private static final long MOST = 200_000_000;

    /** A workbook has some tens; each takes memory by its name alone. */
    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long left = MOST;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(part -> parts.putIfAbsent(key(part.getName()), part));
    }

    static ZipParts of(byte[] file) {
        try {
            Path path = Files.createTempFile("diemcau-", null);
            try {
                Files.write(path, file);
                ZipFile zip = new ZipFile(path.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
                if (zip.size() > MOST_PARTS) {
                    zip.close();
                    throw SheetError.UNPACKS_TOO_LARGE.refusal();
                }
                return new ZipParts(zip);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    boolean hasEnding(String end) {
        return parts.keySet().stream().anyMatch(name -> name.endsWith(end));
    }

    /** The part of this name; whoever asked closes it. */
    Optional<InputStream> open(String name) {
        ZipEntry part = parts.get(key(name));
        try {
            return part == null
                    ? Optional.empty()
                    : Optional.of(new Limited(zip.getInputStream(part)));
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** Names are compared without case (ECMA-376 part 2, 9.1.1.2), and some begin with a slash. */
    private static String key(String name) {
        String lower = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }

    private static Refusal damaged(IOException cause) {
        if (cause instanceof ZipException) {
            return SheetError.DAMAGED.refusal();
        }
        throw new UncheckedIOException(cause);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Limited extends FilterInputStream {

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw SheetError.UNPACKS_TOO_LARGE.refusal();
            }
            return read;
        }
    }
}
