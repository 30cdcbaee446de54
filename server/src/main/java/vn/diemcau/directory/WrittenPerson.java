package vn.diemcau.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.importing.ImportRow;
import vn.diemcau.kernel.Text;

/**
 * A person as a row of a list has them; what the list does not say is empty.
 *
 * @param row its number in the file
 * @param organization the name of the unit as it was written
 */
record WrittenPerson(
        int row, String name, String position, String organization, String email, String phone) {

    static WrittenPerson of(ImportRow row) {
        return new WrittenPerson(
                row.number(),
                Text.line(row.field(PeopleImport.FAMILY_NAME) + " " + row.field(PeopleImport.NAME)),
                row.field(PeopleImport.POSITION),
                row.field(PeopleImport.ORGANIZATION),
                row.field(PeopleImport.EMAIL),
                row.field(PeopleImport.PHONE));
    }

    String foldedName() {
        return Text.folded(name);
    }

    /** How addresses compare: nobody tells apart their letters' case. */
    static String address(@Nullable String email) {
        return email == null ? "" : email.toLowerCase(Locale.ROOT);
    }

    /** How numbers compare: by their digits, at home and from abroad. */
    static String digits(@Nullable String phone) {
        String digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.startsWith("84") && digits.length() > 10 ? "0" + digits.substring(2) : digits;
    }

    /** Whether nothing but the name is known. */
    boolean isBare() {
        return organization.isEmpty() && email.isEmpty() && phone.isEmpty();
    }

    /**
     * By what two of the same name are the same: those who share a mark. Whoever has nothing but a
     * name shares one with others like that.
     */
    List<String> marks() {
        String folded = foldedName();
        if (isBare()) {
            return List.of(folded);
        }
        return Stream.of(
                        mark(folded, " e ", address(email)),
                        mark(folded, " p ", digits(phone)),
                        mark(folded, " o ", Text.folded(organization)))
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    private static String mark(String name, String kind, String value) {
        return value.isEmpty() ? "" : name + kind + value;
    }

    /** The same with the unit under another name. */
    WrittenPerson of(String unit) {
        return new WrittenPerson(row, name, position, unit, email, phone);
    }

    /** Somebody whom the directory knows, as a list would have them. */
    static WrittenPerson of(Person known) {
        Organization of = known.organization;
        return new WrittenPerson(
                0,
                known.name,
                Objects.requireNonNullElse(known.position, ""),
                of == null ? "" : of.name(),
                Objects.requireNonNullElse(known.email, ""),
                Objects.requireNonNullElse(known.phone, ""));
    }

    /** What the list says and the directory does not, by field; what it had before. */
    Map<String, String> differences(Person known, @Nullable Organization unit) {
        Map<String, String> before = new TreeMap<>();
        differ(
                before,
                PeopleImport.NAME,
                name,
                known.name,
                !KeptSpelling.of(name, known.name).equals(known.name));
        differ(
                before,
                PeopleImport.POSITION,
                position,
                known.position,
                !KeptSpelling.of(position, known.position)
                        .equals(Objects.requireNonNullElse(known.position, "")));
        differ(
                before,
                PeopleImport.EMAIL,
                email,
                known.email,
                !address(email).equals(address(known.email)));
        differ(
                before,
                PeopleImport.PHONE,
                phone,
                known.phone,
                !digits(phone).equals(digits(known.phone)));
        Organization of = known.organization;
        differ(
                before,
                PeopleImport.ORGANIZATION,
                organization,
                of == null ? null : of.name(),
                unit != null && (of == null || !unit.id().equals(of.id())));
        return before;
    }

    private static void differ(
            Map<String, String> before,
            String field,
            String said,
            @Nullable String known,
            boolean differs) {
        if (!said.isEmpty() && differs) {
            before.put(field, Objects.requireNonNullElse(known, ""));
        }
    }

    /** What the directory knows how to write better, by field; how it is written there. */
    Map<String, String> kept(Person known) {
        Map<String, String> kept = new TreeMap<>();
        if (KeptSpelling.isPoorer(name, known.name)) {
            kept.put(PeopleImport.NAME, known.name);
        }
        if (KeptSpelling.isPoorer(position, known.position)) {
            kept.put(PeopleImport.POSITION, Objects.requireNonNullElse(known.position, ""));
        }
        return kept;
    }

    /** The person with what the list adds; nothing that it leaves out is taken away. */
    SavePerson over(@Nullable Person known, @Nullable Organization unit) {
        Organization before = known == null ? null : known.organization;
        Organization now = unit == null ? before : unit;
        return new SavePerson(
                known == null ? name : KeptSpelling.of(name, known.name),
                known == null
                        ? said(position, null)
                        : said(KeptSpelling.of(position, known.position), known.position),
                said(email, known == null ? null : known.email),
                said(phone, known == null ? null : known.phone),
                now == null ? null : new OrganizationId(now.id()),
                null);
    }

    private static @Nullable String said(String written, @Nullable String known) {
        return written.isEmpty() ? known : written;
    }
}
