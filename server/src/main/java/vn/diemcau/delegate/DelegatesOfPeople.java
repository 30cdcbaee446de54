package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.diemcau.directory.PersonId;
import vn.diemcau.directory.PersonReferences;

/** Whom people were sent as. Their passes stay good: a pass is of the delegate. */
@ApplicationScoped
class DelegatesOfPeople implements PersonReferences {

    private final DelegateRepository delegates;

    @Inject
    DelegatesOfPeople(DelegateRepository delegates) {
        this.delegates = delegates;
    }

    @Override
    public String kind() {
        return "delegates";
    }

    @Override
    public List<String> columns() {
        return List.of("delegate.person_id");
    }

    @Override
    public Map<PersonId, Long> count(Collection<PersonId> people) {
        return delegates.countOf(people);
    }

    /** Somebody counts once in a session: whoever is named twice is withdrawn once, first. */
    @Override
    public void move(PersonId gone, PersonId kept) {
        if (delegates.countInOneSession(gone, kept)) {
            throw DelegateError.NAMED_TWICE.refusal();
        }
        delegates.move(gone, kept);
    }
}
