package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Filters of reminders together, on delegates of two groups and two provinces and one point. */
@ProductTest
class RemindedDelegatesIT {

    private static final String POINT = "so.diemcau@demo.example";

    private final Letterbox letters;
    private final Party party;
    private final Guests guests;
    private final String teachers;
    private final String leaders;
    private final String north;
    private final String south;
    private final Map<String, String> addresses = new HashMap<>();

    RemindedDelegatesIT(Product product) {
        this.letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        this.guests = new Guests(product, party);
        this.teachers = guests.group("Giáo viên");
        this.leaders = guests.group("Lãnh đạo");
        JsonNode provinces =
                party.organizer.get("admin-units?on=2023-08-15&level=PROVINCE").ok().path("items");
        this.north = provinces.get(0).path("id").asText();
        this.south = provinces.get(1).path("id").asText();
        String northern = guests.office("Sở phía Bắc", north);
        String southern = guests.office("Sở phía Nam", south);
        String northernTeachers = guests.allot(teachers, northern);
        named(northernTeachers, "giáo viên Bắc");
        named(northernTeachers, "giáo viên Bắc nhận lời");
        named(guests.allot(teachers, southern), "giáo viên Nam");
        named(guests.allot(leaders, northern), "lãnh đạo Bắc");
        party.province("Điểm cầu", POINT);
        guests.inviteAll(false);
        party.invite().ok();
        letters.await(5);
        guests.answers(tokenOf("giáo viên Bắc nhận lời"), "ACCEPTED").ok();
        guests.answers(tokenOf("lãnh đạo Bắc"), "TENTATIVE").ok();
    }

    private void named(String allotment, String name) {
        String address = Guests.address();
        addresses.put(address, name);
        guests.named(allotment, "Nguyễn Văn " + name, address);
    }

    private String tokenOf(String name) {
        return letters.all().stream()
                .filter(letter -> name.equals(addresses.get(letter.to())))
                .findFirst()
                .orElseThrow()
                .replyToken();
    }

    private List<String> fresh(Map<String, Object> whom) {
        JsonNode preview =
                party.organizer
                        .post(
                                "sessions/" + party.session + "/invitation-reminders/preview",
                                Map.of("whom", whom, "force", false))
                        .ok();
        List<String> reached = preview.path("recipients").path("items").findValuesAsText("address");
        assertThat(preview.path("counts").path("fresh").asInt()).isEqualTo(reached.size());
        return reached.stream().map(to -> addresses.getOrDefault(to, to)).toList();
    }

    @Test
    void answersGroupProvinceAndKindNarrowEachOther() {
        List<String> open = List.of("NOT_YET", "TENTATIVE");
        assertThat(fresh(Map.of("answers", open)))
                .containsExactlyInAnyOrder("giáo viên Bắc", "giáo viên Nam", "lãnh đạo Bắc", POINT);
        assertThat(fresh(Map.of("answers", open, "kind", "DELEGATE")))
                .containsExactlyInAnyOrder("giáo viên Bắc", "giáo viên Nam", "lãnh đạo Bắc");
        assertThat(fresh(Map.of("answers", open, "province", north)))
                .containsExactlyInAnyOrder("giáo viên Bắc", "lãnh đạo Bắc");
        assertThat(fresh(Map.of("answers", open, "group", teachers, "province", north)))
                .containsExactly("giáo viên Bắc");
        assertThat(fresh(Map.of("answers", List.of("TENTATIVE"), "group", teachers))).isEmpty();
        assertThat(
                        fresh(
                                Map.of(
                                        "answers",
                                        List.of("TENTATIVE"),
                                        "group",
                                        leaders,
                                        "province",
                                        north)))
                .containsExactly("lãnh đạo Bắc");
        assertThat(fresh(Map.of("answers", open, "group", leaders, "province", south))).isEmpty();
        assertThat(fresh(Map.of("answers", open, "kind", "POINT", "group", teachers))).isEmpty();
    }

    @Test
    void whatThePreviewShowsIsWhomTheRemindersGoTo() {
        JsonNode done =
                party.organizer
                        .post(
                                "sessions/" + party.session + "/invitation-reminders",
                                Map.of(
                                        "whom",
                                        Map.of(
                                                "answers",
                                                List.of("NOT_YET"),
                                                "group",
                                                teachers,
                                                "province",
                                                north),
                                        "force",
                                        false,
                                        "batchId",
                                        Ids.next().toString()))
                        .ok();
        assertThat(done.path("reminded").asInt()).isEqualTo(1);
        assertThat(letters.await(6, "Nhắc trả lời giấy mời: ").to())
                .satisfies(to -> assertThat(addresses.get(to)).isEqualTo("giáo viên Bắc"));
    }
}
