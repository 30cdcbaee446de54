package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemMapperTest {

    @Test
    void aLostDatabaseIsUnavailableWheneverItWasLost() {
        assertThat(codeOf(lost())).isEqualTo(PlatformError.DATABASE_UNAVAILABLE);
        assertThat(codeOf(new PersistenceException(lost())))
                .isEqualTo(PlatformError.DATABASE_UNAVAILABLE);
        assertThat(codeOf(new RollbackException("commit", new PersistenceException(lost()))))
                .isEqualTo(PlatformError.DATABASE_UNAVAILABLE);
    }

    @Test
    void whoWroteMeanwhileMakesAChangeStale() {
        assertThat(codeOf(new RollbackException("commit", new OptimisticLockException())))
                .isEqualTo(PlatformError.STALE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1020, 1062, 1205, 1213, 1451, 1452})
    void whoChangedTheSameAtTheSameTimeMakesAChangeStale(int number) {
        SQLException met = new SQLException("Duplicate entry 'secret'", "23000", number);

        assertThat(codeOf(new PersistenceException(met))).isEqualTo(PlatformError.STALE);
        assertThat(codeOf(new RollbackException("commit", new PersistenceException(met))))
                .isEqualTo(PlatformError.STALE);
    }

    @Test
    void whatNobodyExpectedSaysNothingOfItself() {
        assertThat(codeOf(new PersistenceException("Duplicate entry 'secret'")))
                .isEqualTo(PlatformError.INTERNAL);
    }

    private static JDBCConnectionException lost() {
        return new JDBCConnectionException("lost", new SQLNonTransientConnectionException());
    }

    private static Object codeOf(Throwable thrown) {
        return ProblemMapper.refusalFor(thrown).code();
    }
}
