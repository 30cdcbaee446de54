package vn.diemcau.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.diemcau.development.EmbeddedMariaDb;

/** Letters that wait, written in one transaction, as for an organizer who sends all at once. */
final class FullOutbox {

    static final String SCHEMA = "diemcau";
    static final String USER = "diemcau";
    static final String PASSWORD = "benchmark";

    static final List<String> ACCOUNT =
            List.of(
                    "CREATE DATABASE IF NOT EXISTS " + SCHEMA,
                    "CREATE OR REPLACE USER '%s'@'%s' IDENTIFIED BY '%s'"
                            .formatted(USER, EmbeddedMariaDb.clientHost(), PASSWORD),
                    "GRANT ALL ON %s.* TO '%s'@'%s'"
                            .formatted(SCHEMA, USER, EmbeddedMariaDb.clientHost()));

    private static final int PDF_BYTES = 100_000;

    private static final String MAILS =
            """
            INSERT INTO mail (id, kind, batch_id, message_id, return_token, recipient_address,
              recipient_name, subject, text, html, calendar, calendar_method, state, attempts,
              due_at, created_at)
            SELECT UUID(), 'invitation', ?, CONCAT('<', UUID(), '@bo.example>'),
              SUBSTRING(MD5(CONCAT(?, seq)), 1, 26), CONCAT(?, '-', seq, '@so', seq % 63, '.example'),
              CONCAT('Đại biểu thứ ', seq), 'Giấy mời dự hội nghị trực tuyến toàn quốc',
              CONCAT('Kính gửi đại biểu thứ ', seq, REPEAT('. Trân trọng kính mời', 60)),
              CONCAT('<p>Kính gửi đại biểu thứ ', seq, REPEAT('</p><p>Trân trọng kính mời', 400)),
              CONCAT('BEGIN:VCALENDAR\\r\\nMETHOD:REQUEST\\r\\n', REPEAT('X-NOTE:Hội nghị\\r\\n', 80),
                'END:VCALENDAR\\r\\n'),
              'REQUEST', 'QUEUED', 0, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
            FROM seq_1_to_10000 WHERE seq <= ?
            """;

    private static final String ATTACHMENTS =
            """
            INSERT INTO mail_attachment (id, mail_id, position, name, media_type, content_hash)
            SELECT UUID(), id, 0, 'Giấy mời.pdf', 'application/pdf', ? FROM mail WHERE batch_id = ?
            """;

    private final String url;

    FullOutbox(String url) {
        this.url = url;
    }

    /**
     * Adds letters.
     *
     * @param mails 10,000 at most
     * @param batch how their recipients' addresses begin
     */
    void fill(int mails, String batch) throws SQLException {
        String batchId = UUID.randomUUID().toString();
        String hash = "0".repeat(64);
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            byte[] pdf = new byte[PDF_BYTES];
            new Random(1).nextBytes(pdf);
            run(
                    connection,
                    "INSERT IGNORE INTO mail_content (hash, bytes) VALUES (?, ?)",
                    hash,
                    pdf);
            run(connection, MAILS, batchId, batch, batch, mails);
            run(connection, ATTACHMENTS, hash, batchId);
            connection.commit();
        }
    }

    long unsettled() throws SQLException {
        return count("state IN ('QUEUED', 'SENDING')");
    }

    long uncertain() throws SQLException {
        return count("state = 'UNCERTAIN'");
    }

    private long count(String which) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT COUNT(*) FROM mail WHERE " + which);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, USER, PASSWORD);
    }

    private static void run(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
