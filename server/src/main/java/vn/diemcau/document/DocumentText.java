package vn.diemcau.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * What is written on a document, as long as it is a draft by people; afterwards nobody changes it.
 *
 * @param parentBody cơ quan chủ quản
 * @param body cơ quan ban hành
 * @param abbreviation of the body, in the symbol
 * @param drafter abbreviation of the unit that wrote it; in the symbol of a công văn
 * @param addressees behind "Kính gửi"
 * @param text a paragraph each line; {@code **bold**}; fields as {@link RecipientField} lists them
 * @param capacity quyền hạn, chức vụ, a line each
 * @param pass whether a delegate's copy bears the code that lets in
 */
public record DocumentText(
        @Nullable @Size(max = 300) String parentBody,
        @NotNull @Size(max = 300) String body,
        @NotNull @Size(max = 40) String abbreviation,
        @Nullable @Size(max = 40) String drafter,
        @NotNull @Size(max = 100) String place,
        @NotNull @Size(max = 500) String subject,
        @NotNull @Size(max = 100) List<@NotNull @Size(max = 300) String> addressees,
        @NotNull @Size(max = 20_000) String text,
        @NotNull @Size(max = 200) List<@NotNull @Size(max = 300) String> recipients,
        @NotNull @Size(max = 4) List<@NotNull @Size(max = 100) String> capacity,
        @NotNull @Size(max = 100) String signatory,
        @NotNull Copies copies,
        @NotNull @Valid Selection selection,
        boolean pass) {

    DocumentText cleaned() {
        return new DocumentText(
                Text.lineOrNull(parentBody),
                Text.line(body),
                Text.line(abbreviation),
                Text.lineOrNull(drafter),
                Text.line(place),
                Text.line(subject),
                lines(addressees),
                Text.clean(text),
                lines(recipients),
                lines(capacity),
                Text.line(signatory),
                copies,
                selection,
                pass);
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(Text::lineOrNull).filter(Objects::nonNull).toList();
    }

    /** Everything that will be set in letters. */
    Stream<String> everything() {
        return Stream.of(
                        Stream.of(body, abbreviation, place, subject, text, signatory),
                        Stream.ofNullable(parentBody),
                        Stream.ofNullable(drafter),
                        addressees.stream(),
                        recipients.stream(),
                        capacity.stream())
                .flatMap(texts -> texts);
    }
}
