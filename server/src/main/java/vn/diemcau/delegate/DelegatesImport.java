package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.directory.ListScope;
import vn.diemcau.directory.PeopleLists;
import vn.diemcau.directory.PersonId;
import vn.diemcau.directory.PersonView;
import vn.diemcau.importing.CellNote;
import vn.diemcau.importing.ImportField;
import vn.diemcau.importing.ImportRow;
import vn.diemcau.importing.ImportTarget;
import vn.diemcau.importing.Judgement;
import vn.diemcau.importing.TakenRow;
import vn.diemcau.importing.Verdict;
import vn.diemcau.kernel.Refusal;

/**
 * Delegates of one allotment from a list. An organization reaches its own people and those of
 * organizations below, as where it names them one by one; of everybody else nothing is told.
 */
@ApplicationScoped
class DelegatesImport implements ImportTarget {

    private final OpenAllotments open;
    private final DelegateRepository delegates;
    private final Naming naming;
    private final PeopleLists people;

    @Inject
    DelegatesImport(
            OpenAllotments open, DelegateRepository delegates, Naming naming, PeopleLists people) {
        this.open = open;
        this.delegates = delegates;
        this.naming = naming;
        this.people = people;
    }

    @Override
    public String kind() {
        return "delegates";
    }

    @Override
    public String fileName() {
        return "dai-bieu";
    }

    @Override
    public List<ImportField> fields() {
        return PeopleLists.FIELDS;
    }

    @Override
    public void admit(Caller.SignedIn caller, @Nullable UUID subject) {
        open.reading(caller, allotment(subject), found -> found.allotment().id);
    }

    @Override
    public String kin(ImportRow row) {
        return PeopleLists.kin(row);
    }

    @Override
    public List<Judgement> judge(
            Caller.SignedIn caller, @Nullable UUID subject, List<ImportRow> rows) {
        return open.reading(caller, allotment(subject), found -> judge(found, rows));
    }

    private List<Judgement> judge(HeldAllotment found, List<ImportRow> rows) {
        List<Judgement> people = this.people.judge(scope(found), rows);
        Set<UUID> counting = counting(found, people);
        Map<UUID, Integer> before = new HashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            Judgement person = people.get(place);
            Integer earlier =
                    person.existing() == null
                            ? null
                            : before.putIfAbsent(person.existing(), rows.get(place).number());
            judgements.add(judge(person, earlier, counting));
        }
        return judgements;
    }

    /** What becomes of a row that means this person. */
    private static Judgement judge(
            Judgement person, @Nullable Integer earlier, Set<UUID> counting) {
        return switch (person.verdict()) {
            case NEW, DUPLICATE, WRONG, BLANK -> person;
            case SAME, CHANGED -> known(person, earlier, counting);
        };
    }

    private static Judgement known(
            Judgement person, @Nullable Integer earlier, Set<UUID> counting) {
        if (counting.contains(person.existing())) {
            return new Judgement(
                    Verdict.SAME,
                    List.of(CellNote.of(PeopleLists.NAME, "already_named")),
                    person.existing());
        }
        if (earlier != null) {
            return Judgement.of(
                    Verdict.DUPLICATE,
                    new CellNote(PeopleLists.NAME, "like_row", Map.of("row", earlier.toString())));
        }
        List<CellNote> notes = new ArrayList<>();
        notes.add(CellNote.of(PeopleLists.NAME, "known_person"));
        notes.addAll(person.notes());
        return new Judgement(Verdict.NEW, notes, person.existing());
    }

    /** Those of the people who are delegates of the session already, whoever named them. */
    private Set<UUID> counting(HeldAllotment found, List<Judgement> people) {
        List<PersonId> known =
                people.stream()
                        .map(Judgement::existing)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(PersonId::new)
                        .toList();
        Set<UUID> counting = new HashSet<>();
        if (!known.isEmpty()) {
            delegates
                    .listCounting(found.group().session(), known)
                    .forEach(person -> counting.add(person.value()));
        }
        return counting;
    }

    @Override
    public Optional<Refusal> obstacle(Caller.SignedIn caller, @Nullable UUID subject, int taken) {
        return naming.judge(caller, allotment(subject), taken);
    }

    @Override
    public Runnable locking(@Nullable UUID subject) {
        return open.locking(allotment(subject));
    }

    @Override
    public void apply(Caller.SignedIn caller, @Nullable UUID subject, List<TakenRow> rows) {
        open.changing(
                caller,
                allotment(subject),
                found -> {
                    // Before anybody is written down for whom there is no place.
                    naming.judge(found, rows.size())
                            .ifPresent(
                                    refusal -> {
                                        throw refusal;
                                    });
                    List<PersonView> written = people.write(scope(found), rows);
                    return naming.nameAll(
                            found, written.stream().map(DelegatesImport::named).toList());
                });
    }

    private static NameDelegate named(PersonView person) {
        return new NameDelegate(
                person.id(),
                person.name(),
                person.position(),
                person.email(),
                person.phone(),
                person.organization() == null ? null : person.organization().id(),
                null);
    }

    private static ListScope scope(HeldAllotment found) {
        return new ListScope(found.unit(), found.within());
    }

    private static AllotmentId allotment(@Nullable UUID subject) {
        if (subject == null) {
            throw DelegateError.ALLOTMENT_NOT_FOUND.refusal();
        }
        return new AllotmentId(subject);
    }
}
