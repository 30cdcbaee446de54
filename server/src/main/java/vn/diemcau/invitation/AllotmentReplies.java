package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.access.Caller;
import vn.diemcau.delegate.AllotmentId;
import vn.diemcau.delegate.AllotmentService;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** Tells whoever named delegates what these answered, so that others are named in time. */
@ApplicationScoped
class AllotmentReplies {

    private final Database database;
    private final AllotmentService allotments;
    private final InvitationRepository invitations;

    @Inject
    AllotmentReplies(
            Database database, AllotmentService allotments, InvitationRepository invitations) {
        this.database = database;
        this.allotments = allotments;
        this.invitations = invitations;
    }

    /** Of the first {@value PageRequest#MAX_SIZE} who are of this allotment and were invited. */
    List<DelegateReply> list(Caller.SignedIn caller, AllotmentId id, List<DelegateId> delegates) {
        return database.read(
                () -> {
                    allotments.require(caller, id);
                    return invitations.listReplies(
                            id, delegates.stream().limit(PageRequest.MAX_SIZE).toList());
                });
    }
}
