package vn.diemcau.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Here no mail ever leaves, so that each stays as it was left. */
@ProductTest(settings = {"mail.connections=0", "feedback.look-seconds=1"})
class UncertainFeedbackMailsIT {

    private final Product product;
    private final AfterMeeting meeting;

    UncertainFeedbackMailsIT(Product product) {
        this.product = product;
        this.meeting = new AfterMeeting(product);
        meeting.point("MAIN", "Trụ sở Bộ", null, "tru.so@so.example");
        meeting.asking();
        await("queued", 1);
        leaveUncertain();
    }

    @Test
    void mailsOfWhichNobodyKnowsWhetherTheyArrivedAreSentAgainOnce() {
        assertThat(decide(meeting.organizer, "send-again").ok().at("/mails/queued").asInt())
                .isEqualTo(1);
        assertThat(decide(meeting.organizer, "send-again").ok().at("/mails/queued").asInt())
                .isEqualTo(1);
        assertThat(decide(meeting.organizer, "count-as-sent").ok().at("/mails/queued").asInt())
                .isEqualTo(1);
    }

    @Test
    void orAreCountedAsSent() {
        JsonNode mails = decide(meeting.organizer, "count-as-sent").ok().path("mails");
        assertThat(mails.path("uncertain").asInt()).isZero();
        assertThat(mails.path("sent").asInt()).isEqualTo(1);
        assertThat(decide(meeting.organizer, "send-again").ok().at("/mails/sent").asInt())
                .isEqualTo(1);
    }

    @Test
    void notByStrangersAndNotAgainWhenTheFormIsClosed() {
        Client elsewhere = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        decide(elsewhere, "send-again").refused(404, "feedback.not_found");
        decide(elsewhere, "count-as-sent").refused(404, "feedback.not_found");
        meeting.organizer.post("feedback-forms/" + meeting.form + "/close").ok();
        decide(meeting.organizer, "send-again").refused(409, "feedback.not_open");
    }

    /** What a crash leaves between the last byte and the note of the answer. */
    private void leaveUncertain() {
        Database database = product.bean(Database.class);
        database.write(
                () ->
                        database.current()
                                .createNativeQuery(
                                        """
                                        update mail set state = 'UNCERTAIN', failure = 'INTERRUPTED', settled_at = now(6)
                                        where batch_id = (select batch_id from feedback_form where id = :id)
                                        """)
                                .setParameter("id", UUID.fromString(meeting.form))
                                .executeUpdate());
    }

    private void await(String state, int mails) {
        long patience = System.nanoTime() + 20_000_000_000L;
        while (progress().path("mails").path(state).asInt() < mails) {
            assertThat(System.nanoTime()).as("%s", progress()).isLessThan(patience);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private JsonNode progress() {
        return meeting.organizer.get("feedback-forms/" + meeting.form + "/progress").ok();
    }

    private Answer decide(Client by, String decision) {
        return by.post("feedback-forms/" + meeting.form + "/uncertain-mails/" + decision);
    }
}
