package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;

/** Links to the page of the reply. Each mail has one of its own. */
@ApplicationScoped
class ReplyLinks {

    private final Links links;

    @Inject
    ReplyLinks(Links links) {
        this.links = links;
    }

    /** A new address of the page, beside those of earlier mails. */
    String issue(Invitation invitation) {
        String token =
                links.issue(
                        LinkPurpose.INVITATION_REPLY,
                        invitation.id,
                        invitation.label(),
                        List.of(),
                        null);
        return links.address(LinkPurpose.INVITATION_REPLY, token).toString();
    }
}
