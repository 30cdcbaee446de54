package vn.diemcau.typeset;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An administrative document with its parts in the words that stand on paper; where and how large
 * each stands is the writers' affair. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức và kỹ
 * thuật trình bày) and the forms 1.4 (with a name of its kind), 1.5 (công văn) and 1.6 (giấy mời)
 * of Phụ lục III.
 *
 * @param parentBody cơ quan chủ quản; null where the issuing body has none
 * @param body cơ quan ban hành
 * @param number what stands behind "Số:", for instance {@code 09/GM-BGDĐT}; null where the document
 *     has none
 * @param place địa danh
 * @param date null leaves room for it, as drafts do
 * @param title tên loại, for instance GIẤY MỜI; null for a công văn
 * @param subject trích yếu; below the title, for a công văn below the number
 * @param addressees behind "Kính gửi:"; empty where the text itself says whom it is for
 * @param text a paragraph each line; see {@link BodyText}
 * @param recipients nơi nhận, without dashes and without punctuation at their ends
 * @param pass null where nothing is to be scanned
 */
public record OfficialLayout(
        @Nullable String parentBody,
        String body,
        @Nullable String number,
        String place,
        @Nullable LocalDate date,
        @Nullable String title,
        @Nullable String subject,
        List<String> addressees,
        String text,
        List<String> recipients,
        Signature signature,
        @Nullable Pass pass) {

    public OfficialLayout {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
    }

    /** The first character that the font has not, in any of its parts. */
    public OptionalInt firstMissing() {
        return Stream.of(
                        Stream.of(body, place, text, signature.name()),
                        Stream.of(parentBody, number, title, subject).filter(Objects::nonNull),
                        addressees.stream(),
                        recipients.stream(),
                        signature.capacity().stream())
                .flatMap(parts -> parts)
                .map(Typeface::firstMissing)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    /**
     * The block of who signs.
     *
     * @param capacity quyền hạn và chức vụ, a line each, for instance {@code KT. BỘ TRƯỞNG} and
     *     {@code THỨ TRƯỞNG}
     * @param name họ và tên
     */
    public record Signature(List<String> capacity, String name) {

        public Signature {
            capacity = List.copyOf(capacity);
        }
    }

    /**
     * A QR code at the document's end.
     *
     * @param code what it holds
     * @param caption what to do with it
     */
    public record Pass(String code, String caption) {}
}
