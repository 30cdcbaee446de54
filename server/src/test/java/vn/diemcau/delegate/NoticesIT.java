package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Mailbox;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Organizations are told by mail how many they may name, and come in by its link. */
@ProductTest
class NoticesIT {

    private static final Map<String, Object> WORDS =
            Map.of("language", "vi", "message", "Xin cử trước thứ Sáu.");

    private final Product product;

    NoticesIT(Product product) {
        this.product = product;
    }

    private static String address() {
        return "so-" + UUID.randomUUID() + "@thu.example";
    }

    @Test
    void anOrganizationComesInByTheLinkOfItsMailAndNames() {
        Delegation delegation = Delegation.announced(product, "Gửi chỉ tiêu");
        String address = address();
        String office = delegation.organization("Sở nhận thư", "PROVINCIAL_OFFICE", null, address);
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Lãnh đạo")), office, 2);

        assertThat(send(delegation).path("sent").asInt()).isEqualTo(1);
        String text = mailed(address, 1);
        assertThat(text)
                .contains("Sở nhận thư")
                .contains("2 đại biểu: Lãnh đạo")
                .contains("> Xin cử");
        Client guest = product.anonymous();
        guest.post("links/enter", Map.of("token", token(text))).ok();

        assertThat(guest.get("units/allotments").ok().path("total").asInt()).isEqualTo(1);
        Delegation.named(guest, allotment, "Người Qua Liên Kết");
        assertThat(send(delegation).path("sent").asInt()).isZero();
        delegation
                .organizer
                .delete("sessions/" + delegation.session + "/unit-notices/" + office + "/entry")
                .ok();
        assertThat(guest.get("units/allotments").status()).isEqualTo(401);
    }

    /** The plain text of the newest of so many mails, with CRLF made plain. */
    private String mailed(String address, int count) {
        return Mailbox.content(product.mailbox(address).await(count), "text/plain")
                .replace("\r\n", "\n");
    }

    private static JsonNode send(Delegation delegation) {
        return delegation
                .organizer
                .post("sessions/" + delegation.session + "/unit-notices", WORDS)
                .ok();
    }

    private static String token(String text) {
        Matcher found = Pattern.compile("/enter#([A-Za-z0-9_-]+)").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aChangedQuotaIsToldAgainAndThoseWithoutAnAddressAreListed() {
        Delegation delegation = Delegation.announced(product, "Đổi rồi gửi lại");
        String address = address();
        String office = delegation.organization("Sở được báo", "PROVINCIAL_OFFICE", null, address);
        String silent = delegation.office("Sở không có thư điện tử");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 2);
        delegation.allot(group, silent, 2);
        send(delegation);

        JsonNode progress = progress(delegation);
        assertThat(progress.path("units").asInt()).isEqualTo(2);
        assertThat(progress.path("unreachable").asInt()).isEqualTo(1);
        assertThat(progress.path("toTell").asInt()).isZero();
        JsonNode listed =
                delegation
                        .organizer
                        .get("sessions/" + delegation.session + "/unit-notices/unreachable")
                        .ok();
        assertThat(listed.path("items").findValuesAsText("name"))
                .containsExactly("Sở không có thư điện tử");
        delegation.organizer.put("allotments/" + allotment, Map.of("quota", 3, "version", 0)).ok();
        assertThat(progress(delegation).path("toTell").asInt()).isEqualTo(1);
        assertThat(send(delegation).path("sent").asInt()).isEqualTo(1);
        assertThat(mailed(address, 2)).contains("3 đại biểu");
        String url =
                delegation
                        .organizer
                        .post(
                                "sessions/"
                                        + delegation.session
                                        + "/unit-notices/"
                                        + silent
                                        + "/entry")
                        .ok()
                        .path("url")
                        .asText();
        product.anonymous().post("links/enter", Map.of("token", token(url))).ok();
    }

    private static JsonNode progress(Delegation delegation) {
        return delegation.organizer.get("sessions/" + delegation.session + "/unit-notices").ok();
    }

    @Test
    void onlyThoseWithPlacesFreeAreRemindedAndNobodyTwiceADay() {
        Delegation delegation = Delegation.announced(product, "Nhắc");
        String full = address();
        String free = address();
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String done = delegation.organization("Sở đã cử đủ", "PROVINCIAL_OFFICE", null, full);
        String slow = delegation.organization("Sở còn chỗ", "PROVINCIAL_OFFICE", null, free);
        String allotment = delegation.allot(group, done, 1);
        delegation.allot(group, slow, 1);
        send(delegation);
        Delegation.named(delegation.organizer, allotment, "Người Đã Cử");

        JsonNode reminded = remind(delegation);

        assertThat(reminded.path("sent").asInt()).isEqualTo(1);
        assertThat(mailed(free, 2)).contains("còn 1 chỗ");
        assertThat(remind(delegation).path("sent").asInt()).isZero();
    }

    private static JsonNode remind(Delegation delegation) {
        return delegation
                .organizer
                .post(
                        "sessions/" + delegation.session + "/unit-notices/reminders",
                        Map.of("language", "vi"))
                .ok();
    }

    @Test
    void nothingLeavesFromADraft() {
        Delegation delegation = Delegation.draft(product, "Nháp không gửi");
        String office = delegation.organization("Sở chờ", "PROVINCIAL_OFFICE", null, address());
        delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 1);

        assertThat(progress(delegation).path("obstacle").asText())
                .isEqualTo("delegate.event_is_draft");
        delegation
                .organizer
                .post("sessions/" + delegation.session + "/unit-notices", WORDS)
                .refused(409, "delegate.event_is_draft");
    }

    @Test
    void twoOrganizersWhoSendAtOnceTellEachOrganizationOnce() throws Exception {
        Delegation delegation = Delegation.announced(product, "Hai người cùng gửi");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String address = address();
            addresses.add(address);
            delegation.allot(
                    group,
                    delegation.organization("Sở " + i, "PROVINCIAL_OFFICE", null, address),
                    1);
        }
        Client other = product.as(Role.ORGANIZER);
        int sent = 0;
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (Client client : List.of(delegation.organizer, other)) {
                answers.add(
                        both.submit(
                                () ->
                                        client.post(
                                                "sessions/" + delegation.session + "/unit-notices",
                                                WORDS)));
            }
            for (Future<Answer> answer : answers) {
                sent += answer.get().ok().path("sent").asInt();
            }
        }
        assertThat(sent).isEqualTo(12);
        for (String address : addresses) {
            product.mailbox(address).await(1);
            assertThat(product.mailbox(address).mails()).hasSize(1);
        }
    }

    @Test
    void whoeverSomethingIsPassedOnToIsToldAtOnce() {
        Delegation delegation = Delegation.announced(product, "Giao thì báo");
        String office = delegation.office("Sở giao và báo");
        String address = address();
        String school = delegation.organization("Trường được báo", "SCHOOL", office, address);
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);

        JsonNode passed =
                delegation
                        .staffOf(office)
                        .post(
                                "allotments/" + allotment + "/passed-on",
                                Map.of("organizationId", school, "quota", 2))
                        .ok();

        assertThat(passed.path("told").asBoolean()).isTrue();
        assertThat(mailed(address, 1)).contains("Trường được báo");
    }
}
