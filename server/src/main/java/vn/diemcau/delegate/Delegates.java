package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.platform.Database;

/** What other features ask about delegates, whoever asks. */
@ApplicationScoped
public class Delegates {

    private final Database database;
    private final DelegateRepository delegates;

    @Inject
    Delegates(Database database, DelegateRepository delegates) {
        this.database = database;
        this.delegates = delegates;
    }

    /** Refuses with {@code delegate.not_found}. */
    public DelegateBrief get(DelegateId id) {
        return find(id).orElseThrow(DelegateError.NOT_FOUND::refusal);
    }

    public Optional<DelegateBrief> find(DelegateId id) {
        return Optional.ofNullable(list(List.of(id)).get(id));
    }

    /**
     * Whether all of {@code ids} go, as it stands now and not as the running transaction may have
     * read it; until it ends nobody withdraws or replaces them.
     */
    public boolean keepNamed(Collection<DelegateId> ids) {
        return ids.isEmpty()
                || database.write(() -> delegates.listNamedLocked(ids).size() == ids.size());
    }

    /** Those of {@code ids} that exist, in one query. */
    public Map<DelegateId, DelegateBrief> list(Collection<DelegateId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.read(
                () ->
                        delegates.listBriefs(ids).stream()
                                .collect(Collectors.toMap(DelegateBrief::id, Function.identity())));
    }
}
