package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.diemcau.access.Caller;
import vn.diemcau.platform.Database;

/** Opens allotments for those who organize the event or stand for the organization. */
@ApplicationScoped
class Held {

    private final Database database;
    private final AllotmentRepository allotments;
    private final DelegateRepository delegates;

    @Inject
    Held(Database database, AllotmentRepository allotments, DelegateRepository delegates) {
        this.database = database;
        this.allotments = allotments;
        this.delegates = delegates;
    }

    <T> T reading(Caller.SignedIn caller, AllotmentId id, Function<HeldAllotment, T> work) {
        return database.read(() -> work.apply(get(caller, id)));
    }

    /** Nobody else changes the allotment until the work is done. */
    <T> T changing(Caller.SignedIn caller, AllotmentId id, Function<HeldAllotment, T> work) {
        return database.write(
                () -> {
                    allotments.getLocked(id);
                    return work.apply(get(caller, id));
                });
    }

    /** {@link #changing} of the allotment of a delegate, who stays as they are as well. */
    <T> T changing(
            Caller.SignedIn caller, DelegateId id, BiFunction<HeldAllotment, Delegate, T> work) {
        // Never changes. In a transaction of its own: the locks come first in the one that changes.
        AllotmentId allotment = database.read(() -> delegates.allotmentOf(id));
        return database.write(
                () -> {
                    allotments.getLocked(allotment);
                    Delegate delegate = delegates.getLocked(id);
                    HeldAllotment held =
                            allotments
                                    .find(allotment, caller)
                                    .orElseThrow(DelegateError.NOT_FOUND::refusal);
                    return work.apply(held, delegate);
                });
    }

    private HeldAllotment get(Caller.SignedIn caller, AllotmentId id) {
        return allotments.find(id, caller).orElseThrow(DelegateError.ALLOTMENT_NOT_FOUND::refusal);
    }
}
