package vn.diemcau.development;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * A schema and the account that the product uses there: what it needs to keep its data and to
 * migrate its own tables, and nothing beyond this schema.
 *
 * @param host where the account signs in from, {@code %} for anywhere
 */
record SchemaAccount(String schema, String user, String password, String host) {

    private static final String RIGHTS =
            "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES,"
                    + " CREATE VIEW, SHOW VIEW, TRIGGER, LOCK TABLES, CREATE TEMPORARY TABLES";

    static String randomSecret() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** Creates what is missing; the account gets this password even where it was there before. */
    List<String> createStatements() {
        // In a grant an underscore stands for any letter, unless it is escaped.
        String granted = schema.replace("_", "\\_");
        return List.of(
                "CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4".formatted(schema),
                "CREATE OR REPLACE USER '%s'@'%s' IDENTIFIED BY '%s'"
                        .formatted(user, host, password),
                "GRANT %s ON `%s`.* TO '%s'@'%s'".formatted(RIGHTS, granted, user, host));
    }

    List<String> dropStatements() {
        return List.of(
                "DROP DATABASE `%s`".formatted(schema),
                "DROP USER '%s'@'%s'".formatted(user, host));
    }
}
