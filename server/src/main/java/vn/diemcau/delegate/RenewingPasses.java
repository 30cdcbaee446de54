package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Audit;

/** Gives delegates whose pass was lost another one; the lost one opens nothing any more. */
@ApplicationScoped
class RenewingPasses {

    /** Every one that was replaced stands in the list of every telephone at a door. */
    static final int MOST = 20;

    private final OpenAllotments open;
    private final DelegateRepository delegates;
    private final PassCodes passes;
    private final Audit audit;
    private final Clock clock;

    @Inject
    RenewingPasses(
            OpenAllotments open,
            DelegateRepository delegates,
            PassCodes passes,
            Audit audit,
            Clock clock) {
        this.open = open;
        this.delegates = delegates;
        this.passes = passes;
        this.audit = audit;
        this.clock = clock;
    }

    DelegateView renew(Caller.SignedIn caller, DelegateId id) {
        return open.changing(
                caller,
                id,
                (found, delegate) -> {
                    DelegateRule.requireOpen(found.isOver());
                    if (delegate.passSerial > MOST) {
                        throw DelegateError.PASS_RENEWED_TOO_OFTEN.refusal("most", MOST);
                    }
                    FormerPass former = FormerPass.of(delegate, clock.instant());
                    delegate.renewPass();
                    delegate.passIs(passes.code(delegate, found.joinCode()));
                    delegates.add(former);
                    audit.record(
                            "delegate.pass_renewed",
                            "delegate",
                            delegate.id,
                            Map.of("serial", delegate.passSerial));
                    delegates.flush();
                    return delegates.view(id);
                });
    }
}
