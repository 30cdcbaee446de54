package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.directory.PersonId;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;

/**
 * Delegates who send somebody else. A delegate proposes, the organization or an organizer confirms;
 * the place in the allotment stays taken all the while, by one of the two. What the delegate types
 * reaches the directory when it is confirmed, and not before.
 */
@ApplicationScoped
public class Substitutions {

    private final Database database;
    private final OpenAllotments open;
    private final AllotmentRepository allotments;
    private final DelegateRepository delegates;
    private final People people;
    private final PassCodes passes;
    private final Audit audit;
    private final Clock clock;
    private final Event<SubstituteProposed> proposed;
    private final Event<SubstituteConfirmed> confirmed;
    private final Event<SubstituteRefused> refused;

    @Inject
    Substitutions(
            Database database,
            OpenAllotments open,
            AllotmentRepository allotments,
            DelegateRepository delegates,
            People people,
            PassCodes passes,
            Audit audit,
            Clock clock,
            Event<SubstituteProposed> proposed,
            Event<SubstituteConfirmed> confirmed,
            Event<SubstituteRefused> refused) {
        this.database = database;
        this.open = open;
        this.allotments = allotments;
        this.delegates = delegates;
        this.people = people;
        this.passes = passes;
        this.audit = audit;
        this.clock = clock;
        this.proposed = proposed;
        this.confirmed = confirmed;
        this.refused = refused;
    }

    /**
     * The delegate, known by the link of the own invitation, proposes somebody. Joins the caller's
     * transaction. Refuses where the delegate is not named any more ({@code delegate.not_named}),
     * somebody waits already, the person is a delegate themselves, or the delegate is a substitute,
     * who does not pass on what they were authorized to.
     *
     * @param actor the link, for the audit row
     * @return the substitute, who waits for confirmation
     */
    public DelegateId propose(DelegateId id, ProposeSubstitute written, Actor actor) {
        return database.write(
                () -> {
                    Place place = delegates.placeOf(id);
                    allotments.getLocked(place);
                    Delegate delegate = delegates.getLocked(id);
                    if (delegate.replacesId != null) {
                        throw DelegateError.IS_SUBSTITUTE.refusal();
                    }
                    HeldAllotment found = allotments.get(place.allotment()).byItsOrganization();
                    people.find(found, written.named())
                            .ifPresent(known -> requireNew(delegate, known, written.name()));
                    Delegate substitute = propose(found, delegate, written.named(), actor);
                    proposed.fire(new SubstituteProposed(id, substitute.id()));
                    return substitute.id();
                });
    }

    /** The organization itself, or an organizer, sends somebody else. */
    DelegateId send(Caller.SignedIn caller, DelegateId id, SendSubstitute written) {
        return open.changing(
                caller,
                id,
                (found, delegate) -> {
                    Delegate substitute = propose(found, delegate, written.person(), audit.actor());
                    confirm(
                            found,
                            delegate,
                            substitute,
                            written.person(),
                            signing(found, written.signatory()));
                    return substitute.id();
                });
    }

    void confirm(Caller.SignedIn caller, DelegateId substituteId, ConfirmSubstitute written) {
        open.changing(
                caller,
                substituteId,
                (found, substitute) -> {
                    DelegateRule.requireOpen(found.isOver());
                    Delegate original = original(substitute);
                    @Nullable ProposedPerson typed = substitute.typed();
                    confirm(
                            found,
                            original,
                            substitute,
                            typed == null ? null : written.completed(typed),
                            signing(found, written.signatory()));
                    return true;
                });
    }

    void refuse(Caller.SignedIn caller, DelegateId substituteId, @Nullable String reason) {
        open.changing(
                caller,
                substituteId,
                (found, substitute) -> {
                    DelegateRule.requireOpen(found.isOver());
                    refuse(original(substitute), substitute, reason);
                    return true;
                });
    }

    /** Called when the delegate is taken back, with the allotment locked. */
    void refuseWaiting(Delegate original) {
        delegates
                .findProposedFor(original.id())
                .ifPresent(substitute -> refuse(original, substitute, null));
    }

    private Delegate propose(
            HeldAllotment found, Delegate delegate, NameDelegate written, Actor actor) {
        DelegateRule.requireOpen(found.isOver());
        delegate.requireNamed();
        if (delegates.findProposedFor(delegate.id()).isPresent()) {
            throw DelegateError.SUBSTITUTE_WAITS.refusal();
        }
        Delegate substitute =
                delegate.propose(found.allotment(), ProposedPerson.of(written), clock.instant());
        substitute.passIs(passes.code(substitute, found.joinCode()));
        delegates.add(substitute);
        audit.record(
                actor,
                "delegate.substitute_proposed",
                "delegate",
                substitute.id,
                Map.of("name", Text.line(written.name()), "replaces", delegate.id));
        delegates.flush();
        return substitute;
    }

    /** Whoever stands for the sender says who signs; for an organization organizers do not. */
    private static Signatory signing(HeldAllotment found, @Nullable Signatory written) {
        if (found.organized() && found.unit() != null) {
            return Signatory.NOBODY;
        }
        Signatory signatory = written == null ? Signatory.NOBODY : written.cleaned();
        if (!signatory.isWhole()) {
            throw DelegateError.SIGNATORY_MISSING.refusal();
        }
        return signatory;
    }

    /** Somebody counts once in a session. */
    private void requireNew(Delegate delegate, PersonId person, String name) {
        if (!delegates.listCounting(delegate.session(), List.of(person)).isEmpty()) {
            throw DelegateError.ALREADY_DELEGATE.refusal("name", Text.line(name));
        }
    }

    /**
     * @param written what the directory is to know from now on; null where the substitute is known
     *     to it already
     */
    private void confirm(
            HeldAllotment found,
            Delegate original,
            Delegate substitute,
            @Nullable NameDelegate written,
            Signatory signatory) {
        original.requireNamed();
        substitute.requireProposed();
        PersonId person =
                written == null
                        ? Objects.requireNonNull(substitute.person())
                        : people.record(found, List.of(written)).getFirst();
        if (written != null) {
            requireNew(original, person, written.name());
        }
        original.replaced(clock.instant());
        substitute.confirm(person);
        audit.record(
                "delegate.substitute_confirmed",
                "delegate",
                substitute.id,
                Map.of(
                        "replaces",
                        original.id,
                        "signatory",
                        Objects.requireNonNullElse(signatory.signatoryName(), "")));
        delegates.flushNamed();
        confirmed.fire(
                new SubstituteConfirmed(
                        original.id(),
                        substitute.id(),
                        found.unit(),
                        signatory.signatoryName(),
                        signatory.signatoryPosition()));
    }

    private void refuse(Delegate original, Delegate substitute, @Nullable String reason) {
        substitute.refuse(reason, clock.instant());
        audit.record(
                "delegate.substitute_refused",
                "delegate",
                substitute.id,
                Map.of("replaces", original.id, "why", reason == null ? "" : reason));
        delegates.flush();
        refused.fire(new SubstituteRefused(original.id(), substitute.id(), reason));
    }

    private Delegate original(Delegate substitute) {
        if (substitute.replacesId == null) {
            throw DelegateError.NOT_PROPOSED.refusal("state", substitute.state);
        }
        return delegates.getLocked(new DelegateId(substitute.replacesId));
    }
}
