package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.development.StoppableDatabase;
import vn.diemcau.development.TestDatabase;
import vn.diemcau.platform.CuttableLine;
import vn.diemcau.testing.Product;

/** The database is stopped for ten seconds while people ask, and started again. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StoppedDatabaseIT {

    private static final int PEOPLE = 50;
    private static final long AWAY = TimeUnit.SECONDS.toNanos(10);

    /** Rules A3, M4: everybody is told to wait, nobody loses the line, nothing is lost. */
    @Test
    void everybodyIsToldToWaitAndNothingAcknowledgedIsLost(@TempDir Path folder) throws Exception {
        try (StoppableDatabase database = StoppableDatabase.start(folder);
                CuttableLine line = new CuttableLine("127.0.0.1", database.port());
                Product product =
                        Product.start(through(line, database), Askers.settingsWithoutLimits())) {
            LiveMeeting meeting = LiveMeeting.open(product);
            try (Askers askers = new Askers(meeting, PEOPLE, product.url())) {
                askers.awaitMore(PEOPLE);
                stopForTenSeconds(database, line, askers);
                askers.awaitMore(PEOPLE);
                askers.finish();

                assertThat(askers.linesLost()).isZero();
                assertThat(meeting.storedQuestions()).isEqualTo(askers.acknowledged());
            }
        }
    }

    private static void stopForTenSeconds(
            StoppableDatabase database, CuttableLine line, Askers askers) throws Exception {
        long begun = System.nanoTime();
        line.cut();
        database.stop();
        while (askers.toldToWait() < PEOPLE || System.nanoTime() - begun < AWAY) {
            LockSupport.parkNanos(10_000_000);
        }
        database.startAgain();
        line.mendTo(database.port());
    }

    private static TestDatabase.Schema through(CuttableLine line, StoppableDatabase database) {
        TestDatabase.Schema direct = database.schema();
        URI address = URI.create(direct.jdbcUrl().substring("jdbc:".length()));
        return new TestDatabase.Schema(
                direct.jdbcUrl().replace(address.getAuthority(), "127.0.0.1:" + line.port()),
                direct.user(),
                direct.password());
    }
}
