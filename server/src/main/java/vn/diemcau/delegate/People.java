package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.NotedPerson;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OwnPeople;
import vn.diemcau.directory.PersonId;
import vn.diemcau.directory.PersonView;
import vn.diemcau.directory.SavePerson;
import vn.diemcau.kernel.Text;

/**
 * Writes the people down who are named, so that whoever names for an organization reaches its own
 * people and those of organizations below, and nobody else's.
 */
@ApplicationScoped
class People {

    private final OwnPeople directory;

    @Inject
    People(OwnPeople directory) {
        this.directory = directory;
    }

    List<PersonId> record(HeldAllotment held, List<NameDelegate> named) {
        requireOwn(held, named);
        return directory.record(named.stream().map(one -> noted(held, one)).toList());
    }

    /** Whom {@link #record} would take for the one who is named; nothing is written. */
    Optional<PersonId> find(HeldAllotment held, NameDelegate named) {
        return directory.find(noted(held, named).written());
    }

    private void requireOwn(HeldAllotment held, List<NameDelegate> named) {
        OrganizationId within = held.within();
        Set<PersonId> known = new HashSet<>();
        named.stream().map(NameDelegate::personId).filter(Objects::nonNull).forEach(known::add);
        Map<PersonId, PersonView> found = known.isEmpty() ? Map.of() : directory.list(known);
        if (found.size() < known.size()) {
            throw DelegateError.PERSON_UNKNOWN.refusal();
        }
        if (within == null) {
            return;
        }
        Set<OrganizationId> theirs = new HashSet<>();
        for (PersonView person : found.values()) {
            if (person.organization() == null) {
                throw DelegateError.PERSON_UNKNOWN.refusal();
            }
            theirs.add(person.organization().id());
        }
        requireWithin(within, theirs, DelegateError.PERSON_UNKNOWN);
        Set<OrganizationId> written = new HashSet<>();
        named.stream()
                .map(NameDelegate::organizationId)
                .filter(Objects::nonNull)
                .forEach(written::add);
        requireWithin(within, written, DelegateError.ORGANIZATION_NOT_BELOW);
    }

    private void requireWithin(
            OrganizationId within, Set<OrganizationId> asked, DelegateError error) {
        if (!directory.within(within, asked).containsAll(asked)) {
            throw error.refusal();
        }
    }

    private static NotedPerson noted(HeldAllotment held, NameDelegate one) {
        @Nullable OrganizationId organization =
                one.organizationId() == null ? held.unit() : one.organizationId();
        return new NotedPerson(
                one.personId(),
                new SavePerson(
                        Text.line(one.name()),
                        Text.lineOrNull(one.position()),
                        Text.lineOrNull(one.email()),
                        Text.lineOrNull(one.phone()),
                        organization,
                        null));
    }
}
