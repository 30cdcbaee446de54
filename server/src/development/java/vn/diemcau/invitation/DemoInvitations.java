package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Language;

/** Delegates who are invited, and some who have answered already. */
@ApplicationScoped
public class DemoInvitations {

    /** Who is next in the list answers so; the others have not answered. */
    private static final List<Given> ANSWERS =
            List.of(
                    new Given(Reply.ACCEPTED, null),
                    new Given(Reply.ACCEPTED, "Đề nghị bố trí chỗ để xe (demo)."),
                    new Given(Reply.TENTATIVE, "Đang chờ lịch công tác của tỉnh (demo)."),
                    new Given(Reply.DECLINED, "Trùng kỳ họp Hội đồng nhân dân (demo)."));

    private final Database database;
    private final Inviting inviting;
    private final InvitationRepository invitations;
    private final PassMails passMails;
    private final Clock clock;

    @Inject
    DemoInvitations(
            Database database,
            Inviting inviting,
            InvitationRepository invitations,
            PassMails passMails,
            Clock clock) {
        this.database = database;
        this.inviting = inviting;
        this.invitations = invitations;
        this.passMails = passMails;
        this.clock = clock;
    }

    private record Given(Reply reply, @Nullable String note) {}

    public void load(Caller.SignedIn organizer, SessionId session) {
        inviting.invite(
                organizer,
                session,
                new SendInvitations(
                        Selection.ofAllDelegates(),
                        Language.VIETNAMESE,
                        "Kính đề nghị có mặt trước giờ khai mạc 15 phút (demo).",
                        true,
                        null,
                        null));
        database.write(() -> answer(session));
    }

    private void answer(SessionId session) {
        Instant now = clock.instant();
        Page<InvitationView> invited =
                invitations.page(
                        session,
                        new InvitationFilter(
                                null,
                                null,
                                null,
                                null,
                                null,
                                InviteeKind.DELEGATE,
                                null,
                                null,
                                null,
                                false,
                                false,
                                false),
                        new PageRequest(0, ANSWERS.size()));
        for (int i = 0; i < invited.items().size(); i++) {
            Given given = ANSWERS.get(i);
            Invitation invitation = invitations.getLocked(invited.items().get(i).id());
            invitation.answer(given.reply(), given.note(), invitation.told(), now, now);
            passMails.follow(invitation);
        }
    }
}
