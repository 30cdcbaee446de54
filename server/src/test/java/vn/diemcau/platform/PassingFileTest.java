package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassingFileTest {

    @Test
    void whatWasWrittenIsReadAsOftenAsWanted() throws IOException {
        try (PassingFile file = PassingFile.of(out -> write(out, "Điểm Cầu"))) {
            assertThat(read(file)).isEqualTo("Điểm Cầu");
            assertThat(read(file)).isEqualTo("Điểm Cầu");
            assertThat(file.size()).isEqualTo("Điểm Cầu".getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void nothingIsLeftOnTheDiskEvenWhileItIsRead() throws IOException {
        Set<Path> before = files();
        try (PassingFile file = PassingFile.of(out -> write(out, "Điểm Cầu"))) {
            assertThat(files()).isEqualTo(before);
            assertThat(read(file)).isNotEmpty();
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nothingIsLeftWhereWritingFails() throws IOException {
        Set<Path> before = files();
        assertThatThrownBy(
                        () ->
                                PassingFile.of(
                                        out -> {
                                            write(out, "Điểm");
                                            throw new IllegalStateException("half way");
                                        }))
                .hasMessage("half way");
        assertThat(files()).isEqualTo(before);
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(PassingFile file) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        file.sendTo(content);
        return content.toString(StandardCharsets.UTF_8);
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("diemcau-"))
                    .collect(Collectors.toSet());
        }
    }
}
