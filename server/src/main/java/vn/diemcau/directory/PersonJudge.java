package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.importing.CellNote;
import vn.diemcau.importing.Judgement;
import vn.diemcau.importing.Verdict;
import vn.diemcau.kernel.AddressSyntax;
import vn.diemcau.kernel.PersonName;
import vn.diemcau.kernel.PhoneNumbers;

/**
 * Whom the rows of a list mean. Many Vietnamese share a name, so the name alone says little: the
 * same name with the same unit, address or number is the same person; the same name with nothing
 * else to go by, or somebody else's address, is for a human to decide.
 */
@ApplicationScoped
class PersonJudge {

    private static final Pattern PHONE_NUMBERS = Pattern.compile(PhoneNumbers.NOTED);

    private static final Pattern LIKE_A_FORMULA = Pattern.compile(PersonName.LIKE_A_FORMULA);

    private static final Pattern MARKUP = Pattern.compile(PersonName.MARKUP);

    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s,;|]+|\\s/\\s");

    private final PersonRepository people;
    private final OrganizationRepository organizations;
    private final OwnPeopleRepository own;
    private final UnitNames units;

    @Inject
    PersonJudge(
            PersonRepository people,
            OrganizationRepository organizations,
            OwnPeopleRepository own,
            UnitNames units) {
        this.people = people;
        this.organizations = organizations;
        this.own = own;
        this.units = units;
    }

    List<Judgement> judge(ListScope scope, List<WrittenPerson> rows) {
        KnownPeople known = known(scope, rows);
        Map<String, Integer> before = new HashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (WrittenPerson row : rows) {
            WrittenPerson placed = known.placed(row);
            judgements.add(judge(scope, row, placed, before, known));
            placed.marks().forEach(mark -> before.putIfAbsent(mark, row.row()));
        }
        return judgements;
    }

    /** Read at once; of people beyond the scope nothing is known. */
    private KnownPeople known(ListScope scope, List<WrittenPerson> rows) {
        List<Person> named = people.listNamed(distinct(rows, WrittenPerson::name));
        List<Person> reached = people.listWithAddress(distinct(rows, WrittenPerson::email));
        if (scope.within() != null) {
            Set<UUID> theirs = theirs(scope.within(), named, reached);
            named = named.stream().filter(person -> isOf(person, theirs)).toList();
            reached = reached.stream().filter(person -> isOf(person, theirs)).toList();
        }
        return new KnownPeople(
                units.list(scope, distinct(rows, WrittenPerson::organization)),
                scope.unit() == null ? null : organizations.get(scope.unit()),
                named,
                reached);
    }

    private Set<UUID> theirs(OrganizationId within, List<Person> named, List<Person> reached) {
        Set<UUID> organizationsOf = new HashSet<>();
        for (Person person : Stream.concat(named.stream(), reached.stream()).toList()) {
            if (person.organization != null) {
                organizationsOf.add(person.organization.id());
            }
        }
        return organizationsOf.isEmpty()
                ? Set.of()
                : new HashSet<>(own.listWithin(within.value(), organizationsOf));
    }

    private static boolean isOf(Person person, Set<UUID> theirs) {
        return person.organization != null && theirs.contains(person.organization.id());
    }

    private static List<String> distinct(
            List<WrittenPerson> rows, Function<WrittenPerson, String> text) {
        return rows.stream().map(text).filter(each -> !each.isEmpty()).distinct().toList();
    }

    private static Judgement judge(
            ListScope scope,
            WrittenPerson row,
            WrittenPerson placed,
            Map<String, Integer> before,
            KnownPeople known) {
        List<CellNote> wrong = wrong(scope, row, known);
        if (!wrong.isEmpty()) {
            return new Judgement(Verdict.WRONG, wrong, null);
        }
        for (String mark : placed.marks()) {
            Integer earlier = before.get(mark);
            if (earlier != null) {
                return Judgement.of(
                        Verdict.DUPLICATE,
                        note(PeopleImport.NAME, "like_row", "row", earlier.toString()));
            }
        }
        Collection<Person> same = known.same(placed);
        if (same.size() > 1) {
            return Judgement.of(
                    Verdict.DUPLICATE,
                    note(PeopleImport.NAME, "like_several", "count", String.valueOf(same.size())));
        }
        return same.isEmpty()
                ? unknown(placed, known)
                : about(row, same.iterator().next(), known.unit(row));
    }

    private static List<CellNote> wrong(ListScope scope, WrittenPerson row, KnownPeople known) {
        List<CellNote> wrong = new ArrayList<>();
        if (row.foldedName().codePoints().noneMatch(Character::isLetter)
                || MARKUP.matcher(row.name()).find()) {
            wrong.add(CellNote.of(PeopleImport.NAME, "no_name"));
        }
        if (row.name().length() > 200) {
            wrong.add(note(PeopleImport.NAME, "too_long", "most", "200"));
        }
        if (LIKE_A_FORMULA.matcher(row.name()).lookingAt()) {
            wrong.add(CellNote.of(PeopleImport.NAME, "like_a_formula"));
        }
        if (!row.email().isEmpty() && AddressSyntax.find(row.email()).isEmpty()) {
            wrong.add(
                    CellNote.of(
                            PeopleImport.EMAIL,
                            areSeveral(row.email()) ? "several_addresses" : "no_address"));
        }
        if (!PHONE_NUMBERS.matcher(row.phone()).matches()) {
            wrong.add(CellNote.of(PeopleImport.PHONE, "no_number"));
        }
        if (!row.organization().isEmpty() && known.unit(row) == null) {
            wrong.add(
                    CellNote.of(
                            PeopleImport.ORGANIZATION,
                            scope.within() == null
                                    ? "unknown_organization"
                                    : "not_own_organization"));
        }
        return wrong;
    }

    private static boolean areSeveral(String typed) {
        List<String> addresses =
                BETWEEN_ADDRESSES.splitAsStream(typed).filter(each -> !each.isEmpty()).toList();
        return addresses.size() > 1
                && addresses.stream().allMatch(each -> AddressSyntax.find(each).isPresent());
    }

    private static Judgement unknown(WrittenPerson row, KnownPeople known) {
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
        if (Namesakes.contradict(person, row.email(), row.phone())) {
            return Judgement.of(
                    Verdict.DUPLICATE,
                    note(PeopleImport.NAME, "like_person", "name", described(person)));
        }
        List<CellNote> notes = new ArrayList<>();
        row.differences(person, unit)
                .forEach((field, before) -> notes.add(note(field, "was", "before", before)));
        Verdict verdict = notes.isEmpty() ? Verdict.SAME : Verdict.CHANGED;
        row.kept(person)
                .forEach(
                        (field, spelling) ->
                                notes.add(note(field, "spelling_kept", "known", spelling)));
        return new Judgement(verdict, notes, person.id);
    }

    private static String described(Person person) {
        Organization of = person.organization;
        return of == null ? person.name : person.name + ", " + of.name();
    }

    private static CellNote note(String field, String reason, String param, String value) {
        return new CellNote(field, reason, Map.of(param, value));
    }
}
