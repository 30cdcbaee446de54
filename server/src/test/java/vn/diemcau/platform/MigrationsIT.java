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
                        "readiness_item_point",
                        "letter_template_of_event",
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

    private static List<String> cascades(TestDatabase.Schema schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT constraint_name FROM information_schema.referential_constraints"
                                        + " WHERE constraint_schema = DATABASE()"
                                        + " AND delete_rule NOT IN ('RESTRICT', 'NO ACTION')")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** V0101 changes nothing when it runs again, which makes it the one to miss here. */
    private static void forgetThatTheDefaultsWereSet(TestDatabase.Schema schema)
            throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM flyway_schema_history WHERE version = '0101'");
        }
    }
}
