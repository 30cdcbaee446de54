package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class UntoldTest {

    private final List<String> inTheDatabase = new ArrayList<>();
    private final Untold<String> untold = new Untold<>("votes", () -> inTheDatabase, 3);
    private final List<String> told = new ArrayList<>();

    @Test
    void whatChangesOftenIsToldOnceARound() {
        untold.add("a");
        untold.add("a");
        untold.add("b");

        untold.tellEach(told::add);
        untold.tellEach(told::add);

        assertThat(told).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whatCannotBeToldKeepsNobodyWaitingAndComesAgain() {
        List.of("a", "b", "c").forEach(untold::add);

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

    @Test
    void whatSomebodyElseLeftUntoldIsLookedForAtOnceAndThenNowAndAgain() {
        inTheDatabase.add("a");

        untold.tellEach(told::add);
        assertThat(told).containsExactly("a");
        untold.tellEach(told::add);
        untold.tellEach(told::add);
        assertThat(told).containsExactly("a");
        untold.tellEach(told::add);
        assertThat(told).containsExactly("a", "a");
    }

    @Test
    void whatCouldNotBeLookedForIsLookedForInTheNextRound() {
        AtomicBoolean gone = new AtomicBoolean(true);
        Untold<String> away =
                new Untold<>(
                        "votes",
                        () -> {
                            if (gone.getAndSet(false)) {
                                throw new IllegalStateException("the database is away");
                            }
                            return List.of("a");
                        },
                        30);

        assertThatThrownBy(() -> away.tellEach(told::add)).hasMessage("the database is away");
        away.tellEach(told::add);
        assertThat(told).containsExactly("a");
    }
}
