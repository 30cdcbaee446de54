package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Expiring;

/** What was attached to mails that were sent, taken back or emptied. */
@ApplicationScoped
class OldAttachments implements Expiring {

    private final Database database;
    private final AttachmentRepository attachments;

    @Inject
    OldAttachments(Database database, AttachmentRepository attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    @Override
    public String what() {
        return "attachments that nobody waits for";
    }

    @Override
    public int deleteSome(int most) {
        return database.write(
                () -> {
                    int deleted = attachments.deleteOfEmptied(most);
                    // In the last round: before, most contents would still be in use.
                    return deleted < most
                            ? Math.min(deleted + attachments.deleteUnusedContent(most), most)
                            : deleted;
                });
    }
}
