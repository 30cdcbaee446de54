package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntoldTest {

    private final Untold<String> untold = new Untold<>("votes");
    private final List<String> told = new ArrayList<>();

    @Test
    void whatChangesOftenIsToldOnceARound() {
        untold.add("a");
        untold.addAll(List.of("a", "b"));

        untold.tellEach(told::add);
        untold.tellEach(told::add);

        assertThat(told).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whatCannotBeToldKeepsNobodyWaitingAndComesAgain() {
        untold.addAll(List.of("a", "b", "c"));

        untold.tellEach(
                place -> {
                    if (place.equals("b")) {
                        throw new IllegalStateException("the channel is full");
                    }
                    told.add(place);
                });

        assertThat(told).containsExactlyInAnyOrder("a", "c");
        told.clear();
        untold.tellEach(told::add);
        assertThat(told).containsExactly("b");
    }

    @Test
    void whatDoesNotFitInOneRoundGoesOnWithTheNext() {
        untold.add("a");

        untold.tellEachInParts(place -> told.add(place));
        untold.tellEachInParts(place -> !told.add(place));
        untold.tellEachInParts(place -> told.add(place));

        assertThat(told).containsExactly("a", "a");
    }

    @Test
    void whatChangesWhileItIsToldIsToldAgain() {
        untold.add("a");

        untold.tellEach(untold::add);
        untold.tellEach(told::add);

        assertThat(told).containsExactly("a");
    }
}
