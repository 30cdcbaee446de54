package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private static final Instant START = Instant.parse("2023-08-01T01:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 60, 600, 3_000})
    void inNoMinuteMoreLeaveThanMayAndAllThatMayDo(int most) {
        Pace pace = Pace.perMinute(most);
        List<Instant> left = new ArrayList<>();
        Instant memory = START;
        Instant now = START;
        while (now.isBefore(START.plusSeconds(300))) {
            Instant turn = pace.turn(memory, now);
            if (turn.isAfter(now)) {
                now = turn;
                continue;
            }
            memory = pace.afterOne(memory, now);
            left.add(now);
        }

        for (int i = 0; i + most < left.size(); i++) {
            assertThat(Duration.between(left.get(i), left.get(i + most)))
                    .as("%d and %d later", i, most)
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(1).minusMillis(1));
        }
        assertThat(left.size()).isGreaterThan((int) (5 * most * 0.85));
    }
}
