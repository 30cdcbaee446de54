package vn.diemcau.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pool and the entity manager factory of a migrated database. */
record OpenDatabase(HikariDataSource pool, EntityManagerFactory factory) {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDatabase.class);

    static OpenDatabase open(DatabaseSettings settings) {
        HikariDataSource pool = new HikariDataSource(poolOf(settings));
        try {
            migrate(pool);
            return new OpenDatabase(pool, factoryOn(pool));
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /**
     * Each feature numbers its own migrations, so a later one of an early feature comes after ones
     * of later features that have run already; without {@code outOfOrder} no existing database
     * could take it.
     */
    private static void migrate(DataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .validateMigrationNaming(true)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    void close() {
        factory.close();
        pool.close();
    }

    boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            LOG.warn("The database does not answer", e);
            return false;
        }
    }

    private static HikariConfig poolOf(DatabaseSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("database");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setConnectionTimeout(settings.connectionTimeout().toMillis());
        pool.setAutoCommit(false);
        // Every time in the database is UTC, whatever the zones of the two machines are.
        pool.addDataSourceProperty("timezone", "UTC");
        pool.addDataSourceProperty("useServerPrepStmts", "true");
        pool.addDataSourceProperty("useBulkStmts", "true");
        return pool;
    }

    private static EntityManagerFactory factoryOn(HikariDataSource pool) {
        PersistenceConfiguration configuration = new PersistenceConfiguration("diemcau");
        configuration.property("jakarta.persistence.nonJtaDataSource", pool);
        configuration.transactionType(
                jakarta.persistence.PersistenceUnitTransactionType.RESOURCE_LOCAL);
        configuration.property("hibernate.hbm2ddl.auto", "validate");
        configuration.property("hibernate.jdbc.time_zone", "UTC");
        configuration.property("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP");
        configuration.property("hibernate.connection.provider_disables_autocommit", "true");
        configuration.property("hibernate.jdbc.batch_size", "200");
        configuration.property("hibernate.order_inserts", "true");
        configuration.property("hibernate.order_updates", "true");
        configuration.property("hibernate.query.fail_on_pagination_over_collection_fetch", "true");
        // Lists of many lengths share a few statements, or each length would be parsed and kept.
        configuration.property("hibernate.query.in_clause_parameter_padding", "true");
        EntityClasses.all().forEach(configuration::managedClass);
        return configuration.createEntityManagerFactory();
    }
}
