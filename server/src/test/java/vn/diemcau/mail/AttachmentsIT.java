package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Refusal;

class AttachmentsIT {

    private final PostOffice office = new PostOffice();
    private final OldAttachments old = new OldAttachments(office.database, office.attachments);
    private final GreenMail catcher = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void start() {
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop();
        office.close();
    }

    @Test
    void aFileThatManyMailsShareIsStoredOnceAndArrivesWithEach() throws Exception {
        byte[] pdf = bytes(100_000, 1);
        Attachment shared = new Attachment("Giấy mời.pdf", "application/pdf", pdf);
        office.database.write(
                () -> {
                    for (int i = 0; i < 50; i++) {
                        office.outbox()
                                .enqueue(PostOffice.mailTo("so" + i + "@a.example").attach(shared));
                    }
                });
        assertThat(contents()).isEqualTo(1);

        office.deliverAll(catcher.getSmtp().getPort());

        assertThat(catcher.getReceivedMessages()).hasSize(50);
        for (MimeMessage message : catcher.getReceivedMessages()) {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Giấy mời.pdf");
            assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
        }
    }

    @Test
    void aFileGoesWhenNobodyWaitsForItAnyMoreAndNotBefore() {
        Attachment shared = new Attachment("Giấy mời.pdf", "application/pdf", bytes(1_000, 2));
        MailId sent = office.outbox().enqueue(PostOffice.mailTo("a@a.example").attach(shared));
        office.deliverAll(catcher.getSmtp().getPort());
        MailId waits = office.outbox().enqueue(PostOffice.mailTo("b@a.example").attach(shared));

        old.deleteSome(100);
        assertThat(office.status(sent).state()).isEqualTo(MailState.SENT);
        assertThat(contents()).isEqualTo(1);

        office.outbox().discard(waits);
        old.deleteSome(100);
        assertThat(contents()).isZero();
    }

    @Test
    void twoWhoQueueTheSameFileAtTheSameMomentShareIt() throws Exception {
        byte[] pdf = bytes(200_000, 3);
        CountDownLatch both = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Runnable queue =
                    () ->
                            office.database.write(
                                    () -> {
                                        meet(both);
                                        office.outbox()
                                                .enqueue(
                                                        PostOffice.mailTo("a@a.example")
                                                                .attach(
                                                                        new Attachment(
                                                                                "a.pdf",
                                                                                "application/pdf",
                                                                                pdf)));
                                    });
            for (Future<?> queued :
                    new Future<?>[] {threads.submit(queue), threads.submit(queue)}) {
                queued.get();
            }
        }
        assertThat(contents()).isEqualTo(1);
        office.deliverAll(catcher.getSmtp().getPort());
        assertThat(catcher.getReceivedMessages()).hasSize(2);
    }

    @Test
    void moreThanAMailMayCarryIsRefusedWithTheLimit() {
        OutgoingMail large =
                PostOffice.mailTo("a@a.example")
                        .attach(new Attachment("1.pdf", "application/pdf", bytes(600_000, 4)))
                        .attach(new Attachment("2.pdf", "application/pdf", bytes(400_001, 5)));

        assertThatThrownBy(() -> office.outbox().enqueue(large))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(MailError.ATTACHMENTS_TOO_LARGE);
                            assertThat(refusal.params())
                                    .containsEntry("max", PostOffice.LARGEST_ATTACHMENTS)
                                    .containsEntry("bytes", 1_000_001L);
                        });
        assertThat(contents()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a/b.pdf", "..\\a.pdf", ".htaccess", "a.pdf\r\nBcc: x@y.vn", "a\"b"})
    void namesThatNoFileCanHaveAreRefused(String name) {
        assertThatThrownBy(() -> new Attachment(name, "application/pdf", new byte[1]))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(MailError.BAD_ATTACHMENT));
    }

    private long contents() {
        return office.database.read(
                () ->
                        ((Number)
                                        office.database
                                                .current()
                                                .createNativeQuery(
                                                        "select count(*) from mail_content")
                                                .getSingleResult())
                                .longValue());
    }

    private static void meet(CountDownLatch all) {
        all.countDown();
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
