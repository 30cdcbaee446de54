package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;

/**
 * The people of an organization and of those below it, for features in which organizations name
 * their own people without seeing those of others. Who may ask is decided there.
 */
@ApplicationScoped
public class OwnPeople {

    private final Database database;
    private final OwnPeopleRepository people;
    private final Audit audit;

    @Inject
    OwnPeople(Database database, OwnPeopleRepository people, Audit audit) {
        this.database = database;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Those whose names contain {@code part}, in the order of Vietnamese lists.
     *
     * @param within of this organization and those below it; null: of all
     */
    public List<PersonView> search(
            @Nullable OrganizationId within, @Nullable String part, int most) {
        return database.read(
                () ->
                        (within == null
                                        ? people.search(part, most)
                                        : people.search(within.value(), part, most))
                                .stream().map(Person::view).toList());
    }

    /** Organizations below {@code organization}, at whatever level, by name. */
    public List<OrganizationName> below(
            OrganizationId organization, @Nullable String part, int most) {
        return database.read(
                () ->
                        people.below(organization.value(), part, most).stream()
                                .map(Organization::named)
                                .toList());
    }

    /** Those of {@code candidates} that are {@code organization} or stand below it. */
    public Set<OrganizationId> within(
            OrganizationId organization, Collection<OrganizationId> candidates) {
        if (candidates.isEmpty()) {
            return Set.of();
        }
        Set<UUID> values =
                candidates.stream().map(OrganizationId::value).collect(Collectors.toSet());
        return database.read(
                () ->
                        people.listWithin(organization.value(), values).stream()
                                .map(OrganizationId::new)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Those of {@code ids} that exist. */
    public Map<PersonId, PersonView> list(Collection<PersonId> ids) {
        return database.read(
                () ->
                        people.list(ids.stream().map(PersonId::value).distinct().toList()).stream()
                                .map(Person::view)
                                .collect(Collectors.toMap(PersonView::id, Function.identity())));
    }

    /**
     * The people as somebody has written them down, in their order. Who is known by an id is
     * changed to what was written; who has the name of somebody of the same organization, or of
     * nobody's, also typed without accents, and nothing that speaks against it, is taken for that
     * one; everybody else is new. Joins the caller's transaction.
     *
     * @param written each with the organization that they belong to; checked by the caller
     */
    public List<PersonId> record(List<NotedPerson> written) {
        return database.write(
                () -> {
                    Map<UUID, Person> known = known(written);
                    Map<UUID, Organization> organizations = organizations(written);
                    List<Person> alike = alike(written, organizations.keySet());
                    Set<UUID> taken = new HashSet<>(known.keySet());
                    List<PersonId> noted = new ArrayList<>();
                    for (NotedPerson one : written) {
                        Organization organization =
                                one.written().organizationId() == null
                                        ? null
                                        : organizations.get(one.written().organizationId().value());
                        Person person =
                                one.known() == null
                                        ? find(alike, one.written(), taken)
                                        : known.get(one.known().value());
                        Person stored =
                                store(
                                        person,
                                        one.known() == null
                                                ? spelled(one.written(), person)
                                                : one.written(),
                                        organization);
                        taken.add(stored.id);
                        noted.add(new PersonId(stored.id));
                    }
                    return noted;
                });
    }

    /** Whom {@link #record} would take for somebody without a known id; nothing is written. */
    public Optional<PersonId> find(SavePerson written) {
        return database.read(
                () -> {
                    List<NotedPerson> one = List.of(new NotedPerson(null, written));
                    List<Person> alike = alike(one, organizations(one).keySet());
                    return Optional.ofNullable(find(alike, written, Set.of()))
                            .map(person -> new PersonId(person.id));
                });
    }

    private Map<UUID, Person> known(List<NotedPerson> written) {
        List<UUID> ids =
                written.stream()
                        .map(NotedPerson::known)
                        .filter(Objects::nonNull)
                        .map(PersonId::value)
                        .distinct()
                        .toList();
        Map<UUID, Person> known =
                people.list(ids).stream()
                        .collect(Collectors.toMap(person -> person.id, Function.identity()));
        if (known.size() < ids.size()) {
            throw DirectoryError.PERSON_NOT_FOUND.refusal();
        }
        return known;
    }

    private Map<UUID, Organization> organizations(List<NotedPerson> written) {
        List<UUID> ids =
                written.stream()
                        .map(one -> one.written().organizationId())
                        .filter(Objects::nonNull)
                        .map(OrganizationId::value)
                        .distinct()
                        .toList();
        Map<UUID, Organization> found =
                people.listOrganizations(ids).stream()
                        .collect(Collectors.toMap(Organization::id, Function.identity()));
        if (found.size() < ids.size()) {
            throw DirectoryError.ORGANIZATION_UNKNOWN.refusal();
        }
        return found;
    }

    private List<Person> alike(List<NotedPerson> written, Set<UUID> organizations) {
        List<String> names = names(written, true);
        List<String> anywhere = names(written, false);
        List<Person> alike = new ArrayList<>();
        if (!names.isEmpty() && !organizations.isEmpty()) {
            alike.addAll(people.listNamed(names, organizations));
        }
        if (!anywhere.isEmpty()) {
            alike.addAll(people.listNamed(anywhere));
        }
        return alike;
    }

    /** Names of those who are not known by an id, with an organization or without one. */
    private static List<String> names(List<NotedPerson> written, boolean organized) {
        return written.stream()
                .filter(one -> one.known() == null)
                .filter(one -> (one.written().organizationId() != null) == organized)
                .map(one -> Text.line(one.written().name()))
                .distinct()
                .toList();
    }

    private static @Nullable Person find(List<Person> alike, SavePerson written, Set<UUID> taken) {
        List<Person> same =
                alike.stream()
                        .distinct()
                        .filter(person -> !taken.contains(person.id) && isTheSame(person, written))
                        .toList();
        return same.stream()
                .filter(person -> Namesakes.meet(person, written.email(), written.phone()))
                .findFirst()
                .or(() -> same.stream().filter(person -> isNamed(person, written)).findFirst())
                // Without accents two names can look the same: then nobody is meant for certain.
                .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty())
                .orElse(null);
    }

    // Whose organization nobody wrote is one of those without, or is told by address or number.
    private static boolean isTheSame(Person person, SavePerson written) {
        if (!isNamed(person, written)
                && !KeptSpelling.isPoorer(Text.line(written.name()), person.name)) {
            return false;
        }
        if (written.organizationId() == null) {
            return Namesakes.meet(person, written.email(), written.phone())
                    || (person.organization == null
                            && !Namesakes.contradict(person, written.email(), written.phone()));
        }
        return person.organization != null
                && person.organization.id().equals(written.organizationId().value())
                && !Namesakes.contradict(person, written.email(), written.phone());
    }

    private static boolean isNamed(Person person, SavePerson written) {
        return person.name.equals(Text.line(written.name()));
    }

    private Person store(
            @Nullable Person known, SavePerson written, @Nullable Organization organization) {
        if (known == null) {
            Person created = Person.from(written, organization);
            people.add(created);
            audit.record("person.created", "person", created.id, Map.of("name", created.name));
            return created;
        }
        SavePerson completed = completed(known, written);
        @Nullable Organization of = organization == null ? known.organization : organization;
        if (!isAs(known, completed, of)) {
            known.edit(completed, of);
            audit.record("person.changed", "person", known.id, Map.of("name", known.name));
        }
        return known;
    }

    /** A name by which somebody was found stays as it is known where it lost its accents. */
    private static SavePerson spelled(SavePerson written, @Nullable Person found) {
        return new SavePerson(
                KeptSpelling.of(Text.line(written.name()), found == null ? null : found.name),
                written.position(),
                written.email(),
                written.phone(),
                written.organizationId(),
                null);
    }

    /** What was left empty stays as it is known. */
    private static SavePerson completed(Person known, SavePerson written) {
        return new SavePerson(
                written.name(),
                or(written.position(), known.position),
                or(written.email(), known.email),
                or(written.phone(), known.phone),
                written.organizationId(),
                null);
    }

    private static @Nullable String or(@Nullable String written, @Nullable String known) {
        String given = Text.lineOrNull(written);
        return given == null ? known : given;
    }

    private static boolean isAs(
            Person known, SavePerson written, @Nullable Organization organization) {
        return isNamed(known, written)
                && Objects.equals(known.position, written.position())
                && Objects.equals(known.email, written.email())
                && Objects.equals(known.phone, written.phone())
                && Objects.equals(
                        known.organization == null ? null : known.organization.id(),
                        organization == null ? null : organization.id());
    }
}
