package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Versions;

/** People who were written down more than once. */
@ApplicationScoped
class DuplicateService {

    private final Database database;
    private final DuplicateRepository duplicates;
    private final PersonRepository people;
    private final OrganizationRepository organizations;
    private final Instance<PersonReferences> features;
    private final Audit audit;

    @Inject
    DuplicateService(
            Database database,
            DuplicateRepository duplicates,
            PersonRepository people,
            OrganizationRepository organizations,
            @Any Instance<PersonReferences> features,
            Audit audit) {
        this.database = database;
        this.duplicates = duplicates;
        this.people = people;
        this.organizations = organizations;
        this.features = features;
        this.audit = audit;
    }

    Page<LikePeople> page(PageRequest wanted) {
        return database.read(
                () -> {
                    Page<DuplicateRepository.Pair> pairs = duplicates.page(wanted);
                    List<UUID> ids =
                            pairs.items().stream()
                                    .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                                    .distinct()
                                    .toList();
                    Map<UUID, Person> known = new HashMap<>();
                    people.list(ids).forEach(person -> known.put(person.id, person));
                    Map<String, Map<String, Long>> ties =
                            ties(ids.stream().map(PersonId::new).toList());
                    return pairs.map(
                            pair ->
                                    like(
                                            Objects.requireNonNull(known.get(pair.first())),
                                            Objects.requireNonNull(known.get(pair.second())),
                                            ties));
                });
    }

    private static LikePeople like(
            Person first, Person second, Map<String, Map<String, Long>> ties) {
        Map<String, Map<String, Long>> own = new HashMap<>();
        for (Person person : List.of(first, second)) {
            own.put(person.id.toString(), ties.getOrDefault(person.id.toString(), Map.of()));
        }
        return new LikePeople(List.of(first.view(), second.view()), reasons(first, second), own);
    }

    private static List<String> reasons(Person first, Person second) {
        List<String> reasons = new ArrayList<>();
        if (Text.folded(first.name).equals(Text.folded(second.name))) {
            reasons.add("name");
        }
        if (first.email != null
                && WrittenPerson.address(first.email).equals(WrittenPerson.address(second.email))) {
            reasons.add("email");
        }
        if (first.phone != null
                && WrittenPerson.digits(first.phone).equals(WrittenPerson.digits(second.phone))) {
            reasons.add("phone");
        }
        Organization one = first.organization;
        Organization other = second.organization;
        if (one != null && other != null && one.id().equals(other.id())) {
            reasons.add("organization");
        }
        return reasons;
    }

    private Map<String, Map<String, Long>> ties(Collection<PersonId> ids) {
        Map<String, Map<String, Long>> ties = new HashMap<>();
        if (ids.isEmpty()) {
            return ties;
        }
        for (PersonReferences feature : features) {
            feature.count(ids)
                    .forEach(
                            (person, count) ->
                                    ties.computeIfAbsent(
                                                    person.value().toString(),
                                                    unused -> new HashMap<>())
                                            .put(feature.kind(), count));
        }
        return ties;
    }

    /** Further records that may be of the same person as these two, by name. */
    List<AlikeAsWell> beside(PersonId first, PersonId second) {
        return database.read(
                () -> {
                    List<Person> found =
                            people.list(
                                    duplicates.listBeside(
                                            first, second, MergePeople.MOST_GONE - 1));
                    Map<String, Map<String, Long>> ties =
                            ties(found.stream().map(person -> new PersonId(person.id)).toList());
                    return found.stream()
                            .sorted(
                                    Comparator.comparing((Person person) -> person.name)
                                            .thenComparing(person -> person.id))
                            .map(
                                    person ->
                                            new AlikeAsWell(
                                                    person.view(),
                                                    ties.getOrDefault(
                                                            person.id.toString(), Map.of())))
                            .toList();
                });
    }

    void tellApart(TellApart two) {
        database.write(
                () -> {
                    Person first = people.get(two.first());
                    Person second = people.get(two.second());
                    duplicates.tellApart(two.first(), two.second());
                    audit.record(
                            "person.told_apart",
                            "person",
                            first.id,
                            Map.of("name", first.name, "other", second.name));
                });
    }

    /** One person instead of several; whatever hung on any of them hangs on this one. */
    PersonView merge(MergePeople wanted) {
        if (wanted.gone().stream().anyMatch(gone -> gone.id().equals(wanted.kept()))) {
            throw DirectoryError.MERGE_NEEDS_OTHERS.refusal();
        }
        return database.write(
                () -> {
                    people.lock(
                            Stream.concat(
                                    Stream.of(wanted.kept()),
                                    wanted.gone().stream().map(MergePeople.Gone::id)));
                    Person kept = people.getLocked(wanted.kept());
                    Versions.requireNewest(wanted.values().version(), kept.version);
                    for (MergePeople.Gone each : wanted.gone()) {
                        Person gone = people.getLocked(each.id());
                        Versions.requireNewest(each.version(), gone.version);
                        features.forEach(feature -> feature.move(each.id(), wanted.kept()));
                        audit.record(
                                "person.merged",
                                "person",
                                kept.id,
                                Map.of("name", kept.name, "gone", gone.name, "goneId", gone.id));
                        people.remove(gone);
                    }
                    kept.edit(wanted.values(), organizations.findOf(wanted.values()));
                    people.flush();
                    return kept.view();
                });
    }
}
