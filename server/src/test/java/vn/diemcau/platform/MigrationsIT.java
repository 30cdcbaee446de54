package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.development.TestDatabase;

class MigrationsIT {

    @Test
    void aDatabaseThatLacksAnEarlyFeaturesLateMigrationTakesIt() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        TestedDatabase.open(schema).close();
        forgetThatTheDefaultsWereSet(schema);

        assertThatCode(() -> TestedDatabase.open(schema).close()).doesNotThrowAnyException();
    }

    /**
     * Parts of what an organizer plans go with the whole. What people gave (replies, questions,
     * votes, feedback) and whom they were asked as stays until it is deleted in so many words.
     */
    @Test
    void onlyPlansGoAlongWithWhatTheyArePartOf() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        TestedDatabase.open(schema).close();

        assertThat(cascades(schema))
                .containsExactlyInAnyOrder(
                        "bridge_point_session",
                        "bridge_point_parent",
                        "point_count_point",
                        "console_hold_point",
                        "console_hold_server",
                        "readiness_template_event",
                        "readiness_check_event",
                        "readiness_done_point",
                        "line_test_of_point",
                        "alert_at_point",
                        "alert_step_of_alert",
                        "attendance_reminder_at_point",
                        "letter_template_of_event",
                        "video_list_session",
                        "video_list_point",
                        "video_line_of_list",
                        "poll_session",
                        "poll_tally_poll",
                        "feedback_form_session",
                        "feedback_field_form",
                        "floor_settings_session",
                        "floor_rule_of_settings",
                        "show_cue_item",
                        "show_cue_of_session",
                        "told_agenda_of_session",
                        "show_stage_session",
                        "show_timer_session",
                        "asking_settings_session",
                        "door_of_session",
                        "door_book_of_session",
                        "sheet_import_row_of",
                        "people_told_apart_first",
                        "people_told_apart_second",
                        "rehearsal_of_session",
                        "delegate_group_session",
                        "event_unit_of_event",
                        "allotment_group",
                        "allotment_parent",
                        "delegate_replaced",
                        "delegate_bridge_point",
                        "former_pass_of_delegate");
    }

    /** Who was told a sum that is the sum of other allotments now is to be told of each. */
    @Test
    void whatWasToldOfEachAllotmentIsTakenFromASumThatStillHolds() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        TestedDatabase.open(schema).close();
        run(
                schema,
                "ALTER TABLE allotment DROP told_quota",
                "DELETE FROM flyway_schema_history WHERE version = '0857'",
                "SET FOREIGN_KEY_CHECKS = 0",
                "INSERT INTO delegate_group (id, session_id, name, place_kind, position, version)"
                        + " VALUES (U11, U10, 'A', 'MAIN_POINT', 0, 0),"
                        + " (U12, U10, 'B', 'MAIN_POINT', 1, 0)",
                "INSERT INTO allotment (id, group_id, organization_id, quota, named, passed_on, version)"
                        + " VALUES (U41, U11, U21, 2, 0, 0, 0), (U42, U12, U21, 3, 0, 0, 0),"
                        + " (U43, U11, U22, 4, 0, 0, 0), (U44, U11, U23, 5, 0, 0, 0)",
                "INSERT INTO allotment_notice (id, session_id, organization_id, address, mail_id,"
                        + " told_quota, told_at, version)"
                        + " VALUES (U51, U10, U21, 'a@thu.example', U30, 5, NOW(), 0),"
                        + " (U52, U10, U22, 'b@thu.example', U30, 9, NOW(), 0)");

        TestedDatabase.open(schema).close();

        String told = "SELECT COALESCE(told_quota, 'none') FROM allotment ORDER BY quota";
        assertThat(read(schema, told)).containsExactly("2", "3", "none", "none");
    }

    private static List<String> cascades(TestDatabase.Schema schema) throws SQLException {
        return read(
                schema,
                "SELECT constraint_name FROM information_schema.referential_constraints"
                        + " WHERE constraint_schema = DATABASE()"
                        + " AND delete_rule NOT IN ('RESTRICT', 'NO ACTION')");
    }

    private static List<String> read(TestDatabase.Schema schema, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** V0101 changes nothing when it runs again, which makes it the one to miss here. */
    private static void forgetThatTheDefaultsWereSet(TestDatabase.Schema schema)
            throws SQLException {
        run(schema, "DELETE FROM flyway_schema_history WHERE version = '0101'");
    }

    private static void run(TestDatabase.Schema schema, String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                // U11 is short for an id.
                statement.execute(one.replaceAll("\\bU(\\d+)", "LPAD($1, 32, '0')"));
            }
        }
    }
}
