package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

class CloseCodesTest {

    /** Rule E1. The web client is held to the same file. */
    @Test
    void theListOfCloseCodesIsThatOfTheCode() {
        Map<String, String> codes =
                Arrays.stream(CloseCode.values())
                        .collect(
                                Collectors.toMap(
                                        code -> String.valueOf(code.number()),
                                        code -> code.afterwards().name(),
                                        (one, other) -> one,
                                        TreeMap::new));

        assertThat(Golden.written(codes)).isEqualTo(Golden.message("close-codes"));
    }

    /** Rule E1. */
    @Test
    void theRangeSaysWhetherTheClientComesBack() {
        Set<Integer> exceptions = Set.of(4401, 4408, 4429, 1000, 1002, 1003, 1007, 1009);
        for (CloseCode code : CloseCode.values()) {
            boolean aboutTheClient = code.number() / 100 == 44;
            assertThat(comesBack(code))
                    .as(code.name())
                    .isEqualTo(aboutTheClient == exceptions.contains(code.number()));
        }
    }

    private static boolean comesBack(CloseCode code) {
        return switch (code.afterwards()) {
            case RECONNECT, NEW_TICKET, RECONNECT_LATER -> true;
            case NOTHING, STOP, RELOAD -> false;
        };
    }
}
