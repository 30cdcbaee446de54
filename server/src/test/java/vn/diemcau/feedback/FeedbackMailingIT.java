package vn.diemcau.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest(settings = "feedback.look-every=PT1S")
class FeedbackMailingIT {

    @Test
    void whatWasInterruptedGoesOnByItselfAndAsksNobodyTwice(Product product) {
        AfterMeeting meeting = new AfterMeeting(product);
        String main = meeting.point("MAIN", "Trụ sở Bộ", null, "truoc@so.example");
        String later = meeting.point("PROVINCE", "Quảng Trị", main, null);
        meeting.asking();
        product.mailbox("truoc@so.example").await(1);

        leaveUnasked(product, meeting, later, "sau@so.example");
        product.mailbox("sau@so.example").await(1);

        assertThat(product.mailbox("truoc@so.example").mails()).hasSize(1);
        assertThat(progress(meeting).path("asked").asLong()).isEqualTo(2);
    }

    /** What a crash leaves that comes after the first point's mail and before the second one's. */
    private static void leaveUnasked(
            Product product, AfterMeeting meeting, String point, String address) {
        Database database = product.bean(Database.class);
        database.write(
                () -> {
                    database.current()
                            .createNativeQuery(
                                    "update bridge_point set host_email = :address where id = :id")
                            .setParameter("address", address)
                            .setParameter("id", UUID.fromString(point))
                            .executeUpdate();
                    database.current()
                            .createNativeQuery(
                                    "update feedback_form set mailed_at = null where id = :id")
                            .setParameter("id", UUID.fromString(meeting.form))
                            .executeUpdate();
                });
    }

    @Test
    void severalServersAtOnceAskEachPointOnce(Product product) {
        AfterMeeting meeting = new AfterMeeting(product);
        String main = meeting.point("MAIN", "Trụ sở Bộ", null, null);
        List<String> addresses =
                IntStream.range(0, 130).mapToObj(i -> "diem-cau-" + i + ".moi@so.example").toList();
        addresses.forEach(address -> meeting.point("PROVINCE", address, main, address));
        meeting.asking();

        FeedbackMailer mailer = product.bean(FeedbackMailer.class);
        FeedbackFormId form = FeedbackFormId.fromString(meeting.form);
        try (ExecutorService servers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                servers.execute(() -> queueAll(mailer, form));
            }
        }

        assertThat(progress(meeting).path("complete").asBoolean()).isTrue();
        assertThat(progress(meeting).path("asked").asLong()).isEqualTo(addresses.size());
        for (String address : addresses) {
            product.mailbox(address).await(1);
        }
        assertThat(product.mailbox(".moi@so.example").mails()).hasSameSizeAs(addresses);
    }

    private static void queueAll(FeedbackMailer mailer, FeedbackFormId form) {
        @Nullable UUID reached = mailer.queueAfter(form, null);
        while (reached != null) {
            reached = mailer.queueAfter(form, reached);
        }
    }

    private static JsonNode progress(AfterMeeting meeting) {
        return meeting.organizer.get("feedback-forms/" + meeting.form + "/progress").ok();
    }
}
