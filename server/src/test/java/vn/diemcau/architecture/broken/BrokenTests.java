package vn.diemcau.architecture.broken;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import vn.diemcau.development.TestDatabase;

/** Tests as they must not be; none of these classes is found by the build. */
final class BrokenTests {

    static final class Skipping {
        @Disabled
        void later() {}
    }

    static final class Unfound {
        @Test
        void neverRuns() {}
    }

    static final class SlowTest {
        String url() {
            return TestDatabase.newSchema().jdbcUrl();
        }
    }
}
