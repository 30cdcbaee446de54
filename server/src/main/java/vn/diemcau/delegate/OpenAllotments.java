package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.diemcau.access.Caller;
import vn.diemcau.platform.Database;

/** Opens allotments for those who organize the event or stand for the organization. */
@ApplicationScoped
class OpenAllotments {

    private final Database database;
    private final AllotmentRepository allotments;
    private final DelegateRepository delegates;

    @Inject
    OpenAllotments(
            Database database, AllotmentRepository allotments, DelegateRepository delegates) {
        this.database = database;
        this.allotments = allotments;
        this.delegates = delegates;
    }

    <T> T reading(Caller.SignedIn caller, AllotmentId id, Function<HeldAllotment, T> work) {
        return database.read(() -> work.apply(get(caller, id)));
    }

    /** Nobody else changes the allotment until the work is done. */
    <T> T changing(Caller.SignedIn caller, AllotmentId id, Function<HeldAllotment, T> work) {
        // Never changes. In a transaction of its own: the locks come first in the one that changes.
        Place place = database.read(() -> allotments.placeOf(id));
        return database.write(
                () -> {
                    allotments.getLocked(place);
                    return work.apply(get(caller, id));
                });
    }

    /**
     * What makes that nobody else changes the allotment until the transaction ends in which it is
     * run. Ask for it before that one begins, and run it before anything else, so that what is read
     * there is not older.
     */
    Runnable locking(AllotmentId id) {
        Place place = database.read(() -> allotments.placeOf(id));
        return () -> allotments.getLocked(place);
    }

    /** {@link #changing} of the allotment of a delegate, who stays as they are as well. */
    <T> T changing(
            Caller.SignedIn caller, DelegateId id, BiFunction<HeldAllotment, Delegate, T> work) {
        Place place = database.read(() -> delegates.placeOf(id));
        return database.write(
                () -> {
                    allotments.getLocked(place);
                    Delegate delegate = delegates.getLocked(id);
                    HeldAllotment held =
                            allotments
                                    .find(place.allotment(), caller)
                                    .orElseThrow(DelegateError.NOT_FOUND::refusal);
                    return work.apply(held, delegate);
                });
    }

    private HeldAllotment get(Caller.SignedIn caller, AllotmentId id) {
        return allotments.find(id, caller).orElseThrow(DelegateError.ALLOTMENT_NOT_FOUND::refusal);
    }
}
