package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;
import vn.diemcau.testing.ServerProcess;

/** {@code kill -9} in the middle of two hundred people asking, ten times in a row. */
@ProductTest
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KilledServerIT {

    private static final int PEOPLE = 200;
    private static final int KILLS = 10;

    /**
     * Rules M3, M4 and R2: what was acknowledged is there, what is there is there once, and who
     * listened all the time was told each of it once.
     */
    @Test
    void afterEveryRestartEachAcknowledgedQuestionIsThereOnce(Product product, @TempDir Path folder)
            throws Exception {
        LiveMeeting meeting = LiveMeeting.open(product);
        try (ServerProcess server =
                        new ServerProcess(
                                folder, product.schema(), Askers.environmentWithoutLimits());
                Askers askers = new Askers(meeting, PEOPLE, server.url());
                Watcher moderator = new Watcher(meeting, server.url())) {
            for (int kill = 1; kill <= KILLS; kill++) {
                askers.awaitMore(PEOPLE);
                Map<String, String> before = askers.acknowledged();
                server.kill();
                assertThat(meeting.storedQuestions()).containsAllEntriesOf(before);
                server.startAgain();
            }
            askers.finish();

            Map<String, String> stored = meeting.storedQuestions();
            assertThat(stored).isEqualTo(askers.acknowledged());
            assertThat(moderator.awaitQuestions(stored.size()))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(List.copyOf(stored.values()));
        }
    }
}
