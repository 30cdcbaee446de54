package vn.diemcau;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.ErrorCode;

/** The codes with which the product refuses. */
class ErrorCodesTest {

    private static final List<ErrorCode> DECLARED = declared();

    /** The web client's tests read the same file: each code has its words in both languages. */
    @Test
    void theListOfErrorCodesIsCompleteAndSorted() throws IOException {
        List<String> codes = DECLARED.stream().map(ErrorCode::code).sorted().toList();
        Files.write(Path.of(System.getProperty("basedir", ""), "target", "error-codes.txt"), codes);
        assertThat(listed())
                .as("cp server/target/error-codes.txt server/src/test/resources/")
                .containsExactlyElementsOf(codes);
    }

    @Test
    void noTwoErrorsHaveTheSameCode() {
        assertThat(DECLARED).extracting(ErrorCode::code).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyCodeBeginsWithItsFeature() {
        assertThat(DECLARED)
                .allSatisfy(
                        error -> {
                            String feature =
                                    error.getClass().getPackageName().replace("vn.diemcau.", "");
                            String owner = feature.equals("platform") ? "request" : feature;
                            assertThat(error.code()).matches(owner + "\\.[a-z_]+");
                        });
    }

    private static List<String> listed() throws IOException {
        try (var file = ErrorCodesTest.class.getResourceAsStream("/error-codes.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<ErrorCode> declared() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.diemcau")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                        .flatMap(ErrorCodesTest::codes)
                        .toList();
    }

    private static Stream<ErrorCode> codes(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants()).map(ErrorCode.class::cast);
    }
}
