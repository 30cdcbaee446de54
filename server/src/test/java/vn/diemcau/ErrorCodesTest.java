package vn.diemcau;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.ErrorCode;

class ErrorCodesTest {

    /** The web client's tests read the same file: each code has its words in both languages. */
    @Test
    void the_list_of_error_codes_is_complete_and_sorted() throws IOException {
        assertThat(listed()).containsExactlyElementsOf(declared());
    }

    private static List<String> listed() throws IOException {
        try (var file = ErrorCodesTest.class.getResourceAsStream("/error-codes.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> declared() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.diemcau")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                        .flatMap(ErrorCodesTest::codes)
                        .sorted()
                        .toList();
    }

    private static Stream<String> codes(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> ((ErrorCode) constant).code());
    }
}
