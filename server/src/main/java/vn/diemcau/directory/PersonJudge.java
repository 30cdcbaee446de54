package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.importing.CellNote;
import vn.diemcau.importing.Judgement;
import vn.diemcau.importing.Verdict;
import vn.diemcau.kernel.Text;

/**
 * Whom the rows of a list mean. Many Vietnamese share a name, so the name alone says little: the
 * same name with the same unit, address or number is the same person; the same name with nothing
 * else to go by, or somebody else's address, is for a human to decide.
 */
@ApplicationScoped
class PersonJudge {

    /** One address, no display name, no line break. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^\\s@<>(),;:\"\\\\\\[\\]]+@[^\\s@<>(),;:\"\\\\\\[\\].]+(\\.[^\\s@<>(),;:\"\\\\\\[\\].]+)+");

    private static final Pattern SIGNS_OF_NUMBERS = Pattern.compile("[\\d\\s.+()/,;x-]*");

    private final PersonRepository people;
    private final OrganizationRepository organizations;

    @Inject
    PersonJudge(PersonRepository people, OrganizationRepository organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    List<Judgement> judge(List<WrittenPerson> rows) {
        Known known = new Known(people, organizations, rows);
        Map<String, List<WrittenPerson>> before = new HashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (WrittenPerson row : rows) {
            List<WrittenPerson> alike =
                    before.computeIfAbsent(row.foldedName(), unused -> new ArrayList<>());
            judgements.add(judge(row, alike, known));
            alike.add(row);
        }
        return judgements;
    }

    private static Judgement judge(WrittenPerson row, List<WrittenPerson> before, Known known) {
        List<CellNote> wrong = wrong(row, known);
        if (!wrong.isEmpty()) {
            return new Judgement(Verdict.WRONG, wrong, null);
        }
        for (WrittenPerson earlier : before) {
            if (row.sharesWith(earlier) || (row.isBare() && earlier.isBare())) {
                return Judgement.of(
                        Verdict.DUPLICATE,
                        note(PeopleImport.NAME, "like_row", "row", String.valueOf(earlier.row())));
            }
        }
        List<Person> named = known.named(row.foldedName());
        List<Person> same =
                named.stream().filter(person -> isSame(row, person, known.unit(row))).toList();
        if (same.size() > 1) {
            return Judgement.of(
                    Verdict.DUPLICATE,
                    note(PeopleImport.NAME, "like_several", "count", String.valueOf(same.size())));
        }
        return same.isEmpty()
                ? unknown(row, named, known)
                : about(row, same.getFirst(), known.unit(row));
    }

    private static List<CellNote> wrong(WrittenPerson row, Known known) {
        List<CellNote> wrong = new ArrayList<>();
        if (row.foldedName().isEmpty()) {
            wrong.add(CellNote.of(PeopleImport.NAME, "no_name"));
        }
        if (row.name().length() > 200) {
            wrong.add(note(PeopleImport.NAME, "too_long", "most", "200"));
        }
        if (!row.email().isEmpty() && !ADDRESS.matcher(row.email()).matches()) {
            wrong.add(CellNote.of(PeopleImport.EMAIL, "no_address"));
        }
        if (!SIGNS_OF_NUMBERS.matcher(row.phone()).matches()) {
            wrong.add(CellNote.of(PeopleImport.PHONE, "no_number"));
        }
        if (!row.organization().isEmpty() && known.unit(row) == null) {
            wrong.add(CellNote.of(PeopleImport.ORGANIZATION, "unknown_organization"));
        }
        return wrong;
    }

    private static boolean isSame(WrittenPerson row, Person person, @Nullable Organization unit) {
        Organization of = person.organization;
        boolean sameUnit = unit != null && of != null && unit.id().equals(of.id());
        return sameUnit
                || (!row.email().isEmpty()
                        && WrittenPerson.address(row.email())
                                .equals(WrittenPerson.address(person.email)))
                || (!row.phone().isEmpty()
                        && WrittenPerson.digits(row.phone())
                                .equals(WrittenPerson.digits(person.phone)));
    }

    private static Judgement unknown(WrittenPerson row, List<Person> named, Known known) {
        for (Person person : named) {
            boolean nothingElse =
                    person.organization == null && person.email == null && person.phone == null;
            if (row.isBare() || nothingElse) {
                return Judgement.of(
                        Verdict.DUPLICATE,
                        note(PeopleImport.NAME, "like_person", "name", described(person)));
            }
        }
        Person owner = known.withAddress(row.email());
        return owner == null
                ? Judgement.of(Verdict.NEW)
                : Judgement.of(
                        Verdict.DUPLICATE,
                        note(PeopleImport.EMAIL, "address_of", "name", described(owner)));
    }

    private static Judgement about(WrittenPerson row, Person person, @Nullable Organization unit) {
        List<CellNote> notes = new ArrayList<>();
        row.differences(person, unit)
                .forEach((field, before) -> notes.add(note(field, "was", "before", before)));
        return new Judgement(notes.isEmpty() ? Verdict.SAME : Verdict.CHANGED, notes, person.id);
    }

    private static String described(Person person) {
        Organization of = person.organization;
        return of == null ? person.name : person.name + ", " + of.name();
    }

    private static CellNote note(String field, String reason, String param, String value) {
        return new CellNote(field, reason, Map.of(param, value));
    }

    /** What the directory knows about the people of some rows, read at once. */
    private static final class Known {

        private final Map<String, List<Person>> byName = new HashMap<>();
        private final Map<String, Person> byAddress = new TreeMap<>();
        private final Map<String, Organization> units;

        Known(
                PersonRepository people,
                OrganizationRepository organizations,
                List<WrittenPerson> rows) {
            units =
                    organizations.listNamed(
                            rows.stream()
                                    .map(WrittenPerson::organization)
                                    .filter(name -> !name.isEmpty())
                                    .distinct()
                                    .toList());
            for (Person person :
                    people.listNamed(rows.stream().map(WrittenPerson::name).distinct().toList())) {
                byName.computeIfAbsent(Text.folded(person.name), unused -> new ArrayList<>())
                        .add(person);
            }
            for (Person person :
                    people.listWithAddress(
                            rows.stream()
                                    .map(WrittenPerson::email)
                                    .filter(email -> !email.isEmpty())
                                    .distinct()
                                    .toList())) {
                byAddress.putIfAbsent(WrittenPerson.address(person.email), person);
            }
        }

        List<Person> named(String folded) {
            return byName.getOrDefault(folded, List.of());
        }

        @Nullable Person withAddress(String email) {
            return email.isEmpty() ? null : byAddress.get(WrittenPerson.address(email));
        }

        @Nullable Organization unit(WrittenPerson row) {
            return units.get(Text.folded(row.organization()));
        }
    }
}
