package vn.diemcau.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import org.hibernate.exception.JDBCConnectionException;

/** What a failure says of the line to the database. */
public final class DatabaseFailure {

    /** No connection could be had for as long as one waits. */
    private static final Class<?> NONE_TO_BE_HAD = SQLTransientConnectionException.class;

    private static final List<Class<?>> GONE =
            List.of(
                    JDBCConnectionException.class,
                    NONE_TO_BE_HAD,
                    SQLNonTransientConnectionException.class,
                    SQLRecoverableException.class);

    /**
     * MariaDB's numbers: changed since it was read, there already, waited too long for a lock,
     * deadlock, still referred to, refers to nothing.
     */
    private static final Set<Integer> RACES = Set.of(1020, 1062, 1205, 1213, 1451, 1452);

    private DatabaseFailure() {}

    /** Whether there was no connection, or none any more. */
    public static boolean isGone(Throwable failure) {
        return GONE.stream().anyMatch(type -> isCausedBy(failure, type));
    }

    /** Whether a connection broke that was there before: a new one may work at once. */
    public static boolean isBroken(Throwable failure) {
        return isGone(failure) && !isCausedBy(failure, NONE_TO_BE_HAD);
    }

    /** Whether somebody else changed the same at the same time: asked again, it may work. */
    public static boolean isRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && RACES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCausedBy(Throwable failure, Class<?> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
