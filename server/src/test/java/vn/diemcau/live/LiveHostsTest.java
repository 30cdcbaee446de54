package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveHostsTest {

    @Test
    void pointsBelowAnOwnPointAreHeardWithIt() {
        assertThat(
                        LiveHosts.outermost(
                                Set.of("45/461/", "45/", "45/461/7/", "46/9/", "46/91/", "4/")))
                .containsExactlyInAnyOrder("45/", "46/9/", "46/91/", "4/");
        assertThat(LiveHosts.outermost(Set.of())).isEmpty();
    }
}
