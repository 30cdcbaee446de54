package vn.diemcau.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class DuplicateIT {

    private final Product product;
    private final Client organizer;

    DuplicateIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
    }

    @Test
    void theSameNameWithoutAccentsAndWithTheSameAddressIsAPair() {
        person("Nguyễn Đức Trùng", "trung@thu.example", null);
        person("NGUYEN DUC TRUNG", "TRUNG@thu.example", "0912 345 678");
        assertThat(pair("Nguyễn Đức Trùng").path("reasons").toString())
                .isEqualTo("[\"name\",\"email\"]");
    }

    @Test
    void theSameNumberTypedDifferentlyIsAPair() {
        person("Lê Số Máy", null, "0987.654.321");
        person("Lê Máy Số", null, "0987 654 321");
        assertThat(pair("Lê Số Máy").path("reasons").toString()).isEqualTo("[\"phone\"]");
    }

    @Test
    void twoOfOneNameWhoShareNothingElseAreNoPair() {
        person("Phạm Hai Người", "mot@thu.example", "0911111111");
        person("Phạm Hai Người", "hai@thu.example", "0922222222");
        assertThat(names()).doesNotContain("Phạm Hai Người");
    }

    @Test
    void theNumberOfPairsIsToldBehindTheLastPageAsWell() {
        person("Đinh Hai Bản", "hai.ban@thu.example", null);
        person("Đinh Hai Bản", "hai.ban@thu.example", null);
        long total = organizer.get("person-duplicates?size=1").ok().path("total").asLong();
        assertThat(total).isPositive();
        JsonNode behind = organizer.get("person-duplicates?size=1&page=" + (total + 5)).ok();
        assertThat(behind.path("items")).isEmpty();
        assertThat(behind.path("total").asLong()).isEqualTo(total);
    }

    @Test
    void whoIsToldApartIsNotAskedAboutAgain() {
        JsonNode one = person("Vũ Cùng Tên", null, null);
        JsonNode other = person("Vũ Cùng Tên", null, null);
        assertThat(names()).contains("Vũ Cùng Tên");
        for (int time = 0; time < 2; time++) {
            organizer
                    .post(
                            "person-duplicates/apart",
                            Map.of(
                                    "first",
                                    other.path("id").asText(),
                                    "second",
                                    one.path("id").asText()))
                    .ok();
        }
        assertThat(names()).doesNotContain("Vũ Cùng Tên");
    }

    @Test
    void oneStaysWithTheValuesThatWereChosen() {
        JsonNode kept = person("Đỗ Gộp", "cu@thu.example", null);
        JsonNode gone = person("Đỗ Gộp", "cu@thu.example", "0933333333");
        JsonNode merged =
                organizer.post("person-duplicates/merge", merge(kept, gone, "0933333333")).ok();
        assertThat(merged.path("phone").asText()).isEqualTo("0933333333");
        organizer
                .get("people/" + gone.path("id").asText())
                .refused(404, "directory.person_not_found");
        assertThat(names()).doesNotContain("Đỗ Gộp");
        organizer
                .post("person-duplicates/merge", merge(kept, gone, "0933333333"))
                .refused(409, "request.stale");
    }

    @Test
    void moreThanTwoRecordsBecomeOneAtOnce() {
        JsonNode kept = person("Tạ Nhiều Bản", "nhieu.ban@thu.example", null);
        JsonNode second = person("Tạ Nhiều Bản", "nhieu.ban@thu.example", "0944444441");
        JsonNode third = person("Tạ Nhiều Bản", null, "0944444441");
        JsonNode fourth = person("Ta Nhieu Ban", "nhieu.ban@thu.example", null);
        JsonNode another = person("Tạ Nhiều Bản", "nhieu.ban@thu.example", null);
        organizer
                .post("person-duplicates/apart", Map.of("first", id(kept), "second", id(another)))
                .ok();

        JsonNode others =
                organizer.get("person-duplicates/" + id(kept) + "/" + id(second) + "/others").ok();

        assertThat(others.findValues("person").stream().map(DuplicateIT::id))
                .containsExactlyInAnyOrder(id(third), id(fourth));
        Map<String, Object> all = new HashMap<>(merge(kept, second, "0944444441"));
        all.put("gone", List.of(gone(second), gone(third), gone(fourth)));
        organizer.post("person-duplicates/merge", all).ok();
        for (JsonNode each : List.of(second, third, fourth)) {
            organizer.get("people/" + id(each)).refused(404, "directory.person_not_found");
        }
        organizer.get("people/" + id(kept)).ok();
        organizer.get("people/" + id(another)).ok();
        product.as(Role.MODERATOR)
                .get("person-duplicates/" + id(kept) + "/" + id(another) + "/others")
                .refused(403, "access.not_allowed");
    }

    private static Map<String, Object> gone(JsonNode person) {
        return Map.of("id", id(person), "version", person.path("version").asInt());
    }

    private static String id(JsonNode person) {
        return person.path("id").asText();
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsLookedAtFirst() {
        JsonNode kept = person("Hồ Đổi", "doi@thu.example", null);
        JsonNode gone = person("Hồ Đổi", "doi@thu.example", null);
        organizer
                .put(
                        "people/" + gone.path("id").asText(),
                        Map.of("name", "Hồ Đổi Rồi", "version", gone.path("version").asInt()))
                .ok();
        organizer
                .post("person-duplicates/merge", merge(kept, gone, null))
                .refused(409, "request.stale");
        organizer.get("people/" + gone.path("id").asText()).ok();
    }

    @Test
    void nobodyIsMergedWithThemselves() {
        JsonNode alone = person("Lý Một Mình", null, null);
        organizer
                .post("person-duplicates/merge", merge(alone, alone, null))
                .refused(400, "directory.merge_needs_others");
    }

    @Test
    void onlyWhoKeepsTheDirectoryMerges() {
        product.as(Role.MODERATOR).get("person-duplicates").refused(403, "access.not_allowed");
        product.anonymous().get("person-duplicates").refused(401, "access.not_signed_in");
        product.as(Role.MODERATOR)
                .post("person-duplicates/merge", Map.of())
                .refused(403, "access.not_allowed");
    }

    /** Who hangs on a record may be a delegate of events that somebody else organizes. */
    @Test
    void whoOrganizesOneEventMergesNobody() {
        JsonNode one = person("Đinh Của Nhiều Nơi", null, null);
        JsonNode other = person("Đinh Của Nhiều Nơi", null, null);
        Client oneEvent = product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID());

        oneEvent.get("person-duplicates").refused(403, "access.not_everywhere");
        oneEvent.get("person-duplicates/" + id(one) + "/" + id(other) + "/others")
                .refused(403, "access.not_everywhere");
        oneEvent.post("person-duplicates/apart", Map.of("first", id(one), "second", id(other)))
                .refused(403, "access.not_everywhere");
        oneEvent.post("person-duplicates/merge", merge(one, other, null))
                .refused(403, "access.not_everywhere");
        organizer.get("people/" + id(other)).ok();
    }

    /**
     * A table that refers to people and that nobody moves would keep two records from becoming one.
     */
    @Test
    void everyColumnThatRefersToPeopleIsMovedBySomeFeature() throws SQLException {
        List<String> moved = new ArrayList<>();
        for (PersonReferences feature :
                jakarta.enterprise
                        .inject
                        .spi
                        .CDI
                        .current()
                        .select(
                                PersonReferences.class,
                                jakarta.enterprise.inject.Any.Literal.INSTANCE)) {
            moved.addAll(feature.columns());
        }
        assertThat(moved).containsExactlyInAnyOrderElementsOf(referring());
    }

    /** Told apart goes with the record: it is about records, not about people. */
    private List<String> referring() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                product.schema().jdbcUrl(),
                                product.schema().user(),
                                product.schema().password());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                select concat(table_name, '.', column_name) from information_schema.key_column_usage
                                where table_schema = database() and referenced_table_name = 'person'
                                and table_name <> 'people_told_apart'""")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private JsonNode person(String name, @Nullable String email, @Nullable String phone) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name));
        body.put("email", email);
        body.put("phone", phone);
        return organizer.post("people", body).ok();
    }

    private static Map<String, Object> merge(JsonNode kept, JsonNode gone, @Nullable String phone) {
        Map<String, Object> values = new HashMap<>(Map.of("name", kept.path("name").asText()));
        values.put("phone", phone);
        values.put("version", kept.path("version").asInt());
        return Map.of(
                "kept",
                kept.path("id").asText(),
                "values",
                values,
                "gone",
                List.of(
                        Map.of(
                                "id", gone.path("id").asText(),
                                "version", gone.path("version").asInt())));
    }

    private List<String> names() {
        return organizer.get("person-duplicates?size=200").ok().findValuesAsText("name");
    }

    private JsonNode pair(String name) {
        for (JsonNode pair : organizer.get("person-duplicates?size=200").ok().path("items")) {
            if (pair.path("people").findValuesAsText("name").contains(name)) {
                return pair;
            }
        }
        throw new AssertionError("no pair with " + name);
    }
}
