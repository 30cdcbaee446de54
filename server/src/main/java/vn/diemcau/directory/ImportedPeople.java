package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.audit.Audit;
import vn.diemcau.importing.TakenRow;
import vn.diemcau.kernel.Text;

/** Writes down the people of a list, within the transaction that takes it in. */
@ApplicationScoped
class ImportedPeople {

    private static final int PORTION = 500;

    private final PersonRepository people;
    private final OrganizationRepository organizations;
    private final UnitNames units;
    private final Audit audit;

    @Inject
    ImportedPeople(
            PersonRepository people,
            OrganizationRepository organizations,
            UnitNames units,
            Audit audit) {
        this.people = people;
        this.organizations = organizations;
        this.units = units;
        this.audit = audit;
    }

    /**
     * New people, and what is new about known ones; whom each row means, in the order of the rows.
     */
    List<PersonId> write(ListScope scope, List<TakenRow> rows) {
        List<PersonId> written = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += PORTION) {
            List<TakenRow> portion = rows.subList(from, Math.min(from + PORTION, rows.size()));
            written.addAll(writePortion(scope, portion));
        }
        return written;
    }

    private List<PersonId> writePortion(ListScope scope, List<TakenRow> rows) {
        List<WrittenPerson> read = rows.stream().map(TakenRow::row).map(WrittenPerson::of).toList();
        Map<String, Organization> named =
                units.list(
                        scope,
                        read.stream()
                                .map(WrittenPerson::organization)
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .toList());
        Organization own = scope.unit() == null ? null : organizations.get(scope.unit());
        Map<UUID, Person> known = known(rows);
        List<Person> added = new ArrayList<>();
        List<Person> changed = new ArrayList<>();
        List<PersonId> written = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            WrittenPerson row = read.get(place);
            Person person = known.get(rows.get(place).existing());
            // Who is known stays where they are unless the list says otherwise.
            Organization unit =
                    !row.organization().isEmpty()
                            ? named.get(Text.folded(row.organization()))
                            : person == null ? own : null;
            SavePerson values = row.over(person, unit);
            if (person == null) {
                person = Person.from(values, unit);
                added.add(person);
            } else {
                person.edit(values, unit == null ? person.organization : unit);
                changed.add(person);
            }
            written.add(new PersonId(person.id));
        }
        people.addAll(added);
        people.flush();
        added.forEach(person -> audit("person.created", person));
        changed.forEach(person -> audit("person.changed", person));
        return written;
    }

    private Map<UUID, Person> known(List<TakenRow> rows) {
        Map<UUID, Person> known = new HashMap<>();
        people.list(rows.stream().map(TakenRow::existing).filter(Objects::nonNull).toList())
                .forEach(person -> known.put(person.id, person));
        return known;
    }

    private void audit(String action, Person person) {
        audit.record(action, "person", person.id, Map.of("name", person.name, "by", "import"));
    }
}
