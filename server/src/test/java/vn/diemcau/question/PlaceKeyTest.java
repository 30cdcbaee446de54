package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Ids;

class PlaceKeyTest {

    private static final Instant AT = Instant.parse("2023-08-15T01:00:00Z");

    /** Rule Q13. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void betweenAnyTwoThereIsAnother(long seed) {
        Random random = new Random(seed);
        List<PlaceKey> order = new ArrayList<>();
        for (int question = 0; question < 20; question++) {
            order.add(PlaceKey.ofNew(AT, Ids.next()));
        }
        order.sort(Comparator.comparing(PlaceKey::value));
        for (int move = 0; move < 2_000; move++) {
            int index = random.nextInt(order.size() + 1);
            order.add(index, newPlace(order, index));
        }
        assertThat(order).isSortedAccordingTo(Comparator.comparing(PlaceKey::value));
        assertThat(order).doesNotHaveDuplicates();
        assertThat(order).noneMatch(PlaceKey::isLong);
    }

    @ParameterizedTest
    @CsvSource({"a,b", "a,a1", "a,a01", "a0,a1", "Az,B", "9,A", "a,aa", "az,b", "ab,b", "a,a001"})
    void aPlaceFitsBetweenNeighbours(String after, String before) {
        PlaceKey between =
                PlaceKey.between(new PlaceKey(after), new PlaceKey(before)).orElseThrow();

        assertThat(between.value()).isGreaterThan(after).isLessThan(before);
    }

    @ParameterizedTest
    @CsvSource({"a,a0", "a,a000", "a,a", "b,a"})
    void whereThereIsNoRoomNoneIsFound(String after, String before) {
        assertThat(PlaceKey.between(new PlaceKey(after), new PlaceKey(before))).isEmpty();
    }

    @Test
    void whatIsAskedLaterStandsBehindWhatWasMovedToTheEnd() {
        PlaceKey last = PlaceKey.ofNew(AT, Ids.next());
        PlaceKey later = PlaceKey.ofNew(AT.plusMillis(1), Ids.next());

        assertThat(PlaceKey.below(last).value())
                .isGreaterThan(last.value())
                .isLessThan(later.value());
        assertThat(PlaceKey.anew(10_000, last))
                .isSortedAccordingTo(Comparator.comparing(PlaceKey::value))
                .allMatch(key -> key.value().compareTo(later.value()) < 0)
                .allMatch(key -> key.value().length() == 12);
    }

    @Test
    void movingToTheTopAThousandTimesMakesNoKeyLonger() {
        PlaceKey first = PlaceKey.ofNew(AT, Ids.next());
        for (int move = 0; move < 1_000; move++) {
            PlaceKey above = PlaceKey.above(first).orElseThrow();
            assertThat(above.value()).isLessThan(first.value()).hasSize(12);
            first = above;
        }
        assertThat(PlaceKey.above(new PlaceKey("0"))).isEmpty();
    }

    private static PlaceKey newPlace(List<PlaceKey> order, int index) {
        if (index == 0) {
            return PlaceKey.above(order.getFirst()).orElseThrow();
        }
        return index == order.size()
                ? PlaceKey.below(order.getLast())
                : PlaceKey.between(order.get(index - 1), order.get(index)).orElseThrow();
    }
}
