package vn.diemcau.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.diemcau.typeset.Pdf;

/** A file that claims to be the scan of a signed document, judged by what is in it. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes files.
record Scan(String mediaType, String ending, byte[] content) {

    static final int LARGEST = 10 * 1024 * 1024;

    /** A page of A4 at 600 dots per inch has 35 million. */
    private static final long MOST_PIXELS = 60_000_000;

    /** The longer side of A2 at that; a single row of more fills the memory as well. */
    private static final int LONGEST_SIDE = 15_000;

    /** Of the picture that is made of it, to see that all of it can be read. */
    private static final int LOOKED_AT = 1_000;

    /** What is unpacked takes memory, however small the file: never many at once. */
    private static final Semaphore ROOM = new Semaphore(2, true);

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** Refuses what is neither PDF, JPEG nor PNG, or cannot be opened. May wait for others. */
    static Scan of(byte[] content) {
        ROOM.acquireUninterruptibly();
        try {
            return opened(content);
        } finally {
            ROOM.release();
        }
    }

    private static Scan opened(byte[] content) {
        if (begins(content, PDF)) {
            if (!Pdf.opens(content)) {
                throw DocumentError.SCAN_BROKEN.refusal();
            }
            return new Scan("application/pdf", "pdf", content);
        }
        if (begins(content, PNG)) {
            requirePicture(content);
            return new Scan("image/png", "png", content);
        }
        if (begins(content, JPEG)) {
            requirePicture(content);
            return new Scan("image/jpeg", "jpg", content);
        }
        throw DocumentError.SCAN_FORMAT.refusal();
    }

    static String endingOf(String mediaType) {
        return switch (mediaType) {
            case "image/png" -> "png";
            case "image/jpeg" -> "jpg";
            default -> "pdf";
        };
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length
                && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /**
     * Looks at the size before the picture, and then at some of its points alone, so that no small
     * file becomes a huge picture.
     */
    private static void requirePicture(byte[] content) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw DocumentError.SCAN_BROKEN.refusal();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                int side = Math.max(width, height);
                if (side > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                    throw DocumentError.SCAN_BROKEN.refusal();
                }
                ImageReadParam some = reader.getDefaultReadParam();
                int step = Math.ceilDiv(side, LOOKED_AT);
                some.setSourceSubsampling(step, step, 0, 0);
                reader.read(0, some);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw DocumentError.SCAN_BROKEN.refusal();
        }
    }
}
