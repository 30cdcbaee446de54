package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.sql.SQLNonTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;

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
