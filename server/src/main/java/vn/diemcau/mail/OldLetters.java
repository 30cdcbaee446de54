package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Expiring;

/**
 * What stood in mails that failed, or of which nobody knows whether they arrived, and that no
 * person sent again: it holds personal links. That they were to be sent stays on record.
 */
@ApplicationScoped
class OldLetters implements Expiring {

    private final Database database;
    private final MailRepository mails;
    private final Clock clock;
    private final Duration kept;

    @Inject
    OldLetters(
            Database database,
            MailRepository mails,
            Clock clock,
            @ConfigProperty(name = "retention.unsent-letters") Duration kept) {
        this.database = database;
        this.mails = mails;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "letters that were not sent";
    }

    @Override
    public int deleteSome(int most) {
        return database.write(() -> mails.emptySettledBefore(clock.instant().minus(kept), most));
    }
}
