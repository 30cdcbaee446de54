package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;

/** Whom the letters of a session go to, of either kind. Joins the caller's transaction. */
@ApplicationScoped
class Invitees {

    private final PointInviteeRepository points;
    private final DelegateInviteeRepository delegates;

    @Inject
    Invitees(PointInviteeRepository points, DelegateInviteeRepository delegates) {
        this.points = points;
        this.delegates = delegates;
    }

    Page<Invitee> page(
            SessionId session, Selection selection, @Nullable String searched, PageRequest wanted) {
        return switch (selection.kind()) {
            case POINT -> points.page(session, selection, searched, wanted);
            case DELEGATE -> delegates.page(session, selection, searched, wanted);
        };
    }

    InvitationPreview.Counts counts(SessionId session, Selection selection) {
        return switch (selection.kind()) {
            case POINT -> points.counts(session, selection);
            case DELEGATE -> delegates.counts(session, selection);
        };
    }

    /** Who would be invited and has no official letter; empty of points, which get none. */
    Optional<Long> countWithoutDocument(SessionId session, Selection selection) {
        return switch (selection.kind()) {
            case POINT -> Optional.empty();
            case DELEGATE -> Optional.of(delegates.countWithoutDocument(session, selection));
        };
    }

    /** Who would be invited and has no point of their own to sit at; empty of points. */
    Optional<Long> countWithoutPoint(SessionId session, Selection selection) {
        return switch (selection.kind()) {
            case POINT -> Optional.empty();
            case DELEGATE -> Optional.of(delegates.countWithoutPoint(session, selection));
        };
    }

    List<Invitee> listUninvited(
            SessionId session, Selection selection, @Nullable UUID after, int most) {
        return switch (selection.kind()) {
            case POINT -> points.listUninvited(session, selection, after, most);
            case DELEGATE -> delegates.listUninvited(session, selection, after, most);
        };
    }

    Optional<Invitee> find(SessionId session, InviteeKind kind, UUID id) {
        return switch (kind) {
            case POINT -> points.find(session, id);
            case DELEGATE -> delegates.find(session, id);
        };
    }

    /** Whoever stands for what the invitation is about now; empty where nobody does any more. */
    Optional<Invitee> find(Invitation invitation) {
        return find(invitation.session(), invitation.kind(), invitation.inviteeId());
    }

    Optional<Invitee> findSample(SessionId session, Selection selection) {
        return switch (selection.kind()) {
            case POINT -> points.findSample(session, selection);
            case DELEGATE -> delegates.findSample(session, selection);
        };
    }

    Page<UnreachedView> pageUnreached(
            SessionId session, InviteeKind kind, @Nullable String searched, PageRequest wanted) {
        return switch (kind) {
            case POINT -> points.pageUnreached(session, searched, wanted);
            case DELEGATE -> delegates.pageUnreached(session, searched, wanted);
        };
    }
}
