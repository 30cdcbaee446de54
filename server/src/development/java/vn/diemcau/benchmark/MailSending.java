package vn.diemcau.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.diemcau.development.EmbeddedMariaDb;
import vn.diemcau.development.SmtpSink;
import vn.diemcau.development.TemporaryFolder;

/**
 * Ten thousand personal letters with a calendar entry and a shared PDF of 100 kB, once in peace and
 * once with a {@code kill -9} in the middle.
 */
final class MailSending {

    private static final int MAILS = 10_000;
    private static final int UNTIL_KILL = 3_000;
    private static final int CONNECTIONS = 2;

    private MailSending() {}

    static void measure(List<String> jvmOptions) throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.create("diemcau-mails");
                EmbeddedMariaDb database =
                        EmbeddedMariaDb.start(
                                folder.path().resolve("database"),
                                EmbeddedMariaDb.Durability.DURABLE,
                                FullOutbox.ACCOUNT);
                SmtpSink sink = new SmtpSink();
                SmtpSink second = new SmtpSink()) {
            String url = database.jdbcUrl(FullOutbox.SCHEMA);
            try (SendingProduct product =
                    SendingProduct.start(
                            folder.path(), url, sink.port(), CONNECTIONS, jvmOptions)) {
                inPeace(product, new FullOutbox(url), sink);
            }
            withAKill(folder, url, second, jvmOptions);
        }
    }

    private static void inPeace(SendingProduct product, FullOutbox outbox, SmtpSink sink)
            throws IOException, SQLException, InterruptedException {
        outbox.fill(1_000, "khoi-dong");
        await(sink, 1_000);
        long warm = product.residentKibibytes();
        outbox.fill(MAILS, "dot-mot");
        long begun = System.nanoTime();
        List<Long> memory = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            await(sink, 1_000 + MAILS / 4 * quarter);
            memory.add(product.residentKibibytes());
        }
        double minutes = (System.nanoTime() - begun) / 60e9;
        System.out.printf(
                "%-44s %,.0f mails/minute over %d connections, %,.0f kB each%n",
                "10,000 letters with PDF and calendar",
                MAILS / minutes,
                CONNECTIONS,
                sink.bytes() / 1e3 / sink.mails());
        System.out.printf(
                "%-44s server %,d KiB before, then at each quarter %s%n", "", warm, memory);
        System.out.printf("%-44s %s%n", "", count(sink.taken(), "dot-mot"));
    }

    private static void withAKill(
            TemporaryFolder folder, String url, SmtpSink sink, List<String> jvmOptions)
            throws Exception {
        FullOutbox outbox = new FullOutbox(url);
        SendingProduct killed =
                SendingProduct.start(folder.path(), url, sink.port(), CONNECTIONS, jvmOptions);
        outbox.fill(MAILS, "dot-hai");
        await(sink, UNTIL_KILL);
        killed.kill();
        long before = sink.mails();
        try (SendingProduct again =
                SendingProduct.start(folder.path(), url, sink.port(), CONNECTIONS, jvmOptions)) {
            while (again.process().isAlive() && outbox.unsettled() > 0) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        System.out.printf(
                "%-44s killed after %,d; %s; uncertain %d of at most %d%n",
                "kill -9 in the middle, started again",
                before,
                count(sink.taken(), "dot-hai"),
                outbox.uncertain(),
                CONNECTIONS);
    }

    private static String count(Map<String, Integer> taken, String batch) {
        long once = count(taken, batch, 1);
        long all = taken.keySet().stream().filter(to -> to.startsWith(batch)).count();
        return "of %,d: %,d once, %,d more than once, %,d not taken"
                .formatted(MAILS, once, all - once, MAILS - all);
    }

    private static long count(Map<String, Integer> taken, String batch, int times) {
        return taken.entrySet().stream()
                .filter(to -> to.getKey().startsWith(batch) && to.getValue() == times)
                .count();
    }

    private static void await(SmtpSink sink, long mails) throws InterruptedException {
        while (sink.mails() < mails) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
