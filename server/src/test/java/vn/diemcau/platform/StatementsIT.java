package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** What is asked often, or of many rows, takes few statements, however many rows there are. */
@ProductTest
class StatementsIT {

    private static final int TRIES = 5;

    private final Product product;
    private final Client organizer;
    private final Statistics statistics;
    private final String code;

    StatementsIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.statistics = product.bean(Database.class).factory().getStatistics();
        statistics.setStatisticsEnabled(true);
        String session = new Meeting(organizer).publishedSession("Buổi nhiều người vào");
        this.code = organizer.get("sessions/" + session).ok().path("joinCode").asText();
    }

    /** The session, the province, the browser, and what is written of the participant. */
    @Test
    void joiningTakesFewStatements() {
        assertThat(fewest(() -> aTeacher().joins(product, code))).isLessThanOrEqualTo(5);
    }

    /** The session, the provinces, and how many they are. */
    @Test
    void theProvincesOfTheJoinFormTakeThreeStatements() {
        assertThat(fewest(() -> product.anonymous().get("join/" + code + "/provinces").ok()))
                .isLessThanOrEqualTo(3);
    }

    /** Who asks, what they may, the page and its count. */
    @Test
    void aListOfOrganizationsTakesAsManyStatementsForManyAsForOne() {
        JsonNode provinces = organizer.get("admin-units?on=2023-08-15&level=PROVINCE").ok();
        for (int i = 0; i < 12; i++) {
            String parent = organization("Sở thứ " + i, Map.of());
            String province = provinces.path("items").get(i).path("id").asText();
            organization("Trường của sở " + i, Map.of("parentId", parent, "provinceId", province));
        }

        assertThat(fewest(() -> organizer.get("organizations?size=100").ok()))
                .isLessThanOrEqualTo(4);
    }

    private String organization(String name, Map<String, String> more) {
        Map<String, String> body = new HashMap<>(more);
        body.put("name", name);
        body.put("kind", "MINISTRY_UNIT");
        return organizer.post("organizations", body).ok().path("id").asText();
    }

    /** Of several tries: what other threads do meanwhile only adds to it. */
    private long fewest(Runnable work) {
        return LongStream.range(0, TRIES)
                .map(
                        any -> {
                            long before = statistics.getPrepareStatementCount();
                            work.run();
                            return statistics.getPrepareStatementCount() - before;
                        })
                .min()
                .orElseThrow();
    }
}
