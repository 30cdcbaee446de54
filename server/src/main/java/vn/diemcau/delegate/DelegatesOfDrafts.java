package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.event.SessionRemoving;

/** A draft that is deleted takes those along who were noted in it. */
@ApplicationScoped
class DelegatesOfDrafts {

    private final DelegateRepository delegates;

    @Inject
    DelegatesOfDrafts(DelegateRepository delegates) {
        this.delegates = delegates;
    }

    void goAlong(@Observes SessionRemoving removing) {
        delegates.removeAll(removing.session());
    }
}
