package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/** Who may be reminded. */
@ApplicationScoped
class ReminderRepository {

    /** Whoever has no letter yet is not reminded of it. */
    private static final String REACHED =
            "(u.id is null and (m.state in (SENT, UNCERTAIN) or i.earlierLetter = true))";

    private static final String LATELY = "(i.remindedAt is not null and i.remindedAt > :since)";

    private final Database database;

    @Inject
    ReminderRepository(Database database) {
        this.database = database;
    }

    ReminderPreview.Counts counts(SessionId session, RemindWhom whom, Instant since) {
        return chosen(session, whom)
                .with("since", since)
                .first(
                        database.current(),
                        ReminderPreview.Counts.class,
                        """
                        count(*),
                        coalesce(sum(case when %1$s and not %2$s then 1 else 0 end), 0),
                        coalesce(sum(case when %1$s and %2$s then 1 else 0 end), 0),
                        coalesce(sum(case when %1$s then 0 else 1 end), 0)\
                        """
                                .formatted(REACHED, LATELY),
                        "")
                .orElseThrow();
    }

    /**
     * @param since nobody who was reminded after it; null: these too
     */
    Page<ReminderPreview.Recipient> page(
            SessionId session, RemindWhom whom, @Nullable Instant since, PageRequest wanted) {
        return remindable(session, whom, since)
                .page(
                        database.current(),
                        ReminderPreview.Recipient.class,
                        """
                        i.id, p.name, i.recipientName, i.unitName, i.recipientAddress, i.reply,
                        i.remindedAt\
                        """,
                        "",
                        "coalesce(p.name, i.unitName), i.recipientName, i.id",
                        wanted);
    }

    /** The next of them, in the order of their ids, without those of this batch. */
    List<UUID> list(SessionId session, Remind asked, @Nullable Instant since, int most) {
        return remindable(session, asked.whom(), since)
                .where("i.batchId <> :batch", "batch", asked.batchId())
                .where("i.id > :after", "after", asked.after())
                .list(database.current(), UUID.class, "i.id", "i.id", most);
    }

    private static Listing remindable(SessionId session, RemindWhom whom, @Nullable Instant since) {
        return chosen(session, whom).where(REACHED).where("not " + LATELY, "since", since);
    }

    private static Listing chosen(SessionId session, RemindWhom whom) {
        return InvitationRepository.listed(session)
                .where("i.state = ACTIVE")
                .where(answers(whom))
                .where(InvitationRepository.kind(whom.kind()))
                .where(
                        "d.groupId = :group",
                        "group",
                        whom.group() == null ? null : whom.group().value())
                .where(
                        InvitationRepository.PROVINCE + " = :province",
                        "province",
                        whom.province() == null ? null : whom.province().value());
    }

    private static String answers(RemindWhom whom) {
        boolean notYet = whom.answers().contains(Unsure.NOT_YET);
        boolean tentative = whom.answers().contains(Unsure.TENTATIVE);
        if (notYet && tentative) {
            return "(i.reply is null or i.reply = TENTATIVE)";
        }
        return notYet ? "i.reply is null" : "i.reply = TENTATIVE";
    }
}
