package vn.diemcau.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.development.ChildJvm;
import vn.diemcau.kernel.Refusal;

/** Files that claim to be scans. */
class ScanTest {

    private static final int A4_AT_600 = 35_000_000;

    @TempDir private Path folder;

    @Test
    void picturesAreTakenAsTheyAre() throws IOException {
        for (String format : List.of("png", "jpeg")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(2_480, 30, BufferedImage.TYPE_INT_RGB), format, out);
            byte[] content = out.toByteArray();
            assertThat(Scan.of(content).mediaType()).isEqualTo("image/" + format);
            assertThat(Scan.of(content).content()).isEqualTo(content);
        }
    }

    @Test
    void aPictureThatEndsTooEarlyIsBroken() {
        byte[] whole = png(100, 100);
        assertThat(Scan.of(whole).ending()).isEqualTo("png");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> Scan.of(half)).hasMessage("document.scan_broken");
    }

    @Test
    void aRowThatFillsTheMemoryIsRefusedByItsLength() {
        assertThatThrownBy(() -> Scan.of(png(15_001, 1))).hasMessage("document.scan_broken");
    }

    @Test
    void smallFilesThatAreHugeFitIntoAHundredMegabytes() throws Exception {
        byte[] page = png(5_000, 7_000);
        assertThat(page.length).isLessThan(A4_AT_600 / 50);
        Path picture = Files.write(folder.resolve("page.png"), page);
        Path pdf = Files.write(folder.resolve("bomb.pdf"), pdf(500_000_000));
        Process looking =
                ChildJvm.start(
                        Looking.class,
                        folder,
                        Map.of("JAVA_TOOL_OPTIONS", "-Xmx100m -Djava.awt.headless=true"),
                        picture.toString(),
                        pdf.toString());
        String said = new String(looking.getInputStream().readAllBytes(), UTF_8);
        assertThat(looking.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.startsWith("scan:")))
                .containsExactly("scan:image/png", "scan:document.scan_broken");
    }

    /** Looks at the files that it is told and says what became of each. */
    static final class Looking {

        private Looking() {}

        public static void main(String[] files) throws IOException {
            for (String file : files) {
                byte[] content = Files.readAllBytes(Path.of(file));
                try {
                    System.out.println("scan:" + Scan.of(content).mediaType());
                } catch (Refusal refused) {
                    System.out.println("scan:" + refused.code().code());
                }
            }
        }
    }

    /** Of 16 bits a colour, written row by row: the picture itself never stands in the memory. */
    private static byte[] png(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {16, 6, 0, 0, 0})
                        .array());
        chunk(file, "IDAT", deflated(new byte[1 + 8 * width], height));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] named =
                ByteBuffer.allocate(4 + content.length)
                        .put(name.getBytes(ISO_8859_1))
                        .put(content)
                        .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A PDF whose table of contents unpacks to so many bytes. */
    private static byte[] pdf(int unpacked) {
        byte[] table = deflated(new byte[1_000_000], unpacked / 1_000_000);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        int start = file.size();
        file.writeBytes(
                ("1 0 obj\n<</Type/XRef/Size 100000000/W[1 2 2]/Root 2 0 R/Filter/FlateDecode"
                                + "/Length "
                                + table.length
                                + ">>\nstream\n")
                        .getBytes(ISO_8859_1));
        file.writeBytes(table);
        file.writeBytes(
                ("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n").getBytes(ISO_8859_1));
        return file.toByteArray();
    }

    private static byte[] deflated(byte[] part, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(part);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
