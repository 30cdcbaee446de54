package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        Map<String, Integer> before = new HashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (WrittenPerson row : rows) {
            judgements.add(judge(row, before, known));
            row.marks().forEach(mark -> before.putIfAbsent(mark, row.row()));
        }
        return judgements;
    }

    private static Judgement judge(WrittenPerson row, Map<String, Integer> before, Known known) {
        List<CellNote> wrong = wrong(row, known);
        if (!wrong.isEmpty()) {
            return new Judgement(Verdict.WRONG, wrong, null);
        }
        for (String mark : row.marks()) {
            Integer earlier = before.get(mark);
            if (earlier != null) {
                return Judgement.of(
                        Verdict.DUPLICATE,
                        note(PeopleImport.NAME, "like_row", "row", earlier.toString()));
            }
        }
        Collection<Person> same = known.same(row);
        if (same.size() > 1) {
            return Judgement.of(
                    Verdict.DUPLICATE,
                    note(PeopleImport.NAME, "like_several", "count", String.valueOf(same.size())));
        }
        return same.isEmpty()
                ? unknown(row, known)
                : about(row, same.iterator().next(), known.unit(row));
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

    private static Judgement unknown(WrittenPerson row, Known known) {
        Person alike = known.alike(row);
        if (alike != null) {
            return Judgement.of(
                    Verdict.DUPLICATE,
                    note(PeopleImport.NAME, "like_person", "name", described(alike)));
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

        private final Map<String, Set<Person>> byMark = new HashMap<>();
        private final Map<String, Person> byName = new HashMap<>();
        private final Map<String, Person> bare = new HashMap<>();
        private final Map<String, Person> byAddress = new HashMap<>();
        private final Map<String, Organization> units;

        Known(
                PersonRepository people,
                OrganizationRepository organizations,
                List<WrittenPerson> rows) {
            units = organizations.listNamed(distinct(rows, WrittenPerson::organization));
            for (Person person : people.listNamed(distinct(rows, WrittenPerson::name))) {
                note(person);
            }
            for (Person person : people.listWithAddress(distinct(rows, WrittenPerson::email))) {
                byAddress.putIfAbsent(WrittenPerson.address(person.email), person);
            }
        }

        private static List<String> distinct(
                List<WrittenPerson> rows, Function<WrittenPerson, String> text) {
            return rows.stream().map(text).filter(each -> !each.isEmpty()).distinct().toList();
        }

        private void note(Person person) {
            WrittenPerson written = WrittenPerson.of(person);
            String name = written.foldedName();
            byName.putIfAbsent(name, person);
            if (written.isBare()) {
                bare.putIfAbsent(name, person);
                return;
            }
            written.marks()
                    .forEach(
                            mark ->
                                    byMark.computeIfAbsent(mark, unused -> new LinkedHashSet<>())
                                            .add(person));
        }

        /** Those whom the row means: of the same name, and by something else as well. */
        Collection<Person> same(WrittenPerson row) {
            if (row.isBare()) {
                return List.of();
            }
            Organization unit = unit(row);
            // The list may call the unit by its short name.
            WrittenPerson known = unit == null ? row : row.of(unit.name());
            Set<Person> same = new LinkedHashSet<>();
            known.marks().forEach(mark -> same.addAll(byMark.getOrDefault(mark, Set.of())));
            return same;
        }

        /** Somebody of the same name, where one of the two has nothing else to go by. */
        @Nullable Person alike(WrittenPerson row) {
            return row.isBare() ? byName.get(row.foldedName()) : bare.get(row.foldedName());
        }

        @Nullable Person withAddress(String email) {
            return email.isEmpty() ? null : byAddress.get(WrittenPerson.address(email));
        }

        @Nullable Organization unit(WrittenPerson row) {
            return row.organization().isEmpty() ? null : units.get(Text.folded(row.organization()));
        }
    }
}
