package vn.diemcau.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** What the directory knows about the people of some rows, and which units they mean. */
final class KnownPeople {

    private final Map<String, Set<Person>> byMark = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, Person> bare = new HashMap<>();
    private final Map<String, Person> byAddress = new HashMap<>();
    private final Map<String, Organization> units;
    private final @Nullable Organization own;

    /**
     * @param own where those belong of whom a row does not say where they work
     * @param named people of the same names
     * @param reached people with the same addresses
     */
    KnownPeople(
            Map<String, Organization> units,
            @Nullable Organization own,
            List<Person> named,
            List<Person> reached) {
        this.units = units;
        this.own = own;
        named.forEach(this::note);
        for (Person person : reached) {
            byAddress.putIfAbsent(WrittenPerson.address(person.email), person);
        }
    }

    private void note(Person person) {
        WrittenPerson written = WrittenPerson.of(person);
        String name = written.foldedName();
        byName.putIfAbsent(name, person);
        if (written.isBare()) {
            bare.putIfAbsent(name, person);
            return;
        }
        for (String mark : written.marks()) {
            byMark.computeIfAbsent(mark, unused -> new LinkedHashSet<>()).add(person);
        }
    }

    /**
     * The row with its unit as the directory calls it, which the list may call by its short name;
     * where the list does not say, with the unit that the list is about.
     */
    WrittenPerson placed(WrittenPerson row) {
        Organization unit = row.organization().isEmpty() ? own : unit(row);
        return unit == null ? row : row.of(unit.name());
    }

    /** Those whom the row means: of the same name, and by something else as well. */
    Collection<Person> same(WrittenPerson placed) {
        if (placed.isBare()) {
            return List.of();
        }
        Set<Person> same = new LinkedHashSet<>();
        placed.marks().forEach(mark -> same.addAll(byMark.getOrDefault(mark, Set.of())));
        return same;
    }

    /** Somebody of the same name, where one of the two has nothing else to go by. */
    @Nullable Person alike(WrittenPerson placed) {
        String name = placed.foldedName();
        return placed.isBare() ? byName.get(name) : bare.get(name);
    }

    @Nullable Person withAddress(String email) {
        return email.isEmpty() ? null : byAddress.get(WrittenPerson.address(email));
    }

    /** The unit that the row names; null where it names none, or none that is known. */
    @Nullable Organization unit(WrittenPerson row) {
        return row.organization().isEmpty() ? null : units.get(Text.folded(row.organization()));
    }
}
