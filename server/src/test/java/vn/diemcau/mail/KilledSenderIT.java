package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.development.SmtpSink;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;
import vn.diemcau.testing.ServerProcess;

/** {@code kill -9} in the middle of sending, again and again. */
@ProductTest(settings = "mail.connections=0")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledSenderIT {

    private static final int MAILS = 600;
    private static final int CONNECTIONS = 2;
    private static final int KILLS = 3;

    @Test
    void eachMailArrivesOnceAndNoneTwiceAndThoseOfWhichNobodyKnowsAreFew(
            Product product, @TempDir Path folder) throws Exception {
        UUID batch = Ids.next();
        queue(product, batch);
        try (SmtpSink sink = new SmtpSink();
                ServerProcess server =
                        new ServerProcess(
                                folder,
                                product.schema(),
                                Map.of(
                                        "MAIL_PORT",
                                        Integer.toString(sink.port()),
                                        "MAIL_CONNECTIONS",
                                        Integer.toString(CONNECTIONS),
                                        "MAIL_LEASE",
                                        "PT3S",
                                        "MAIL_FROM_ADDRESS",
                                        "diemcau@bo.example"))) {
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitMails(sink, kill * MAILS / (KILLS + 2));
                server.kill();
                server.startAgain();
            }
            awaitSettled(product, batch);

            MailProgress end = product.bean(Outbox.class).progress(batch);
            assertThat(sink.taken().values()).as("none twice").containsOnly(1);
            assertThat(end.uncertain()).isLessThanOrEqualTo((long) KILLS * CONNECTIONS);
            assertThat(end.sent() + end.uncertain()).isEqualTo(MAILS);
            assertThat((long) sink.taken().size()).isBetween(end.sent(), (long) MAILS);
        }
    }

    private static void queue(Product product, UUID batch) {
        Outbox outbox = product.bean(Outbox.class);
        Attachment letter = new Attachment("Giấy mời.pdf", "application/pdf", new byte[50_000]);
        product.bean(Database.class)
                .write(
                        () -> {
                            for (int i = 0; i < MAILS; i++) {
                                outbox.enqueue(
                                        new OutgoingMail(
                                                        "test",
                                                        MailAddress.of("so" + i + "@so.example"),
                                                        null,
                                                        new Letter("Mời", "Kính gửi", "<p>Mời</p>"),
                                                        null,
                                                        batch)
                                                .attach(letter));
                            }
                        });
    }

    private static void awaitMails(SmtpSink sink, int mails) {
        while (sink.mails() < mails) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private static void awaitSettled(Product product, UUID batch) {
        Outbox outbox = product.bean(Outbox.class);
        MailProgress now = outbox.progress(batch);
        while (now.queued() + now.sending() > 0) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            now = outbox.progress(batch);
        }
    }
}
