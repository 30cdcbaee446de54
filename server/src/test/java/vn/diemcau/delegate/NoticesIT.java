package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.kernel.Ids;
import vn.diemcau.mail.UndeliverableAddresses;
import vn.diemcau.platform.Database;
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

    @Test
    void whoeverWasToldInEnglishIsToldAgainInEnglish() {
        Delegation delegation = Delegation.announced(product, "Gửi lại tiếng Anh");
        String address = address();
        String office =
                delegation.organization("Office abroad", "PROVINCIAL_OFFICE", null, address);
        delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        String notices = "sessions/" + delegation.session + "/unit-notices";
        delegation.organizer.post(notices, Map.of("language", "en")).ok();

        delegation.organizer.post(notices + "/" + office).ok();

        assertThat(mailed(address, 2)).contains("Name delegates");
    }

    @Test
    void placesThatMoveBetweenGroupsAreTold() {
        Delegation delegation = Delegation.announced(product, "Chuyển chỗ giữa hai nhóm");
        String address = address();
        String office = delegation.organization("Sở đổi nhóm", "PROVINCIAL_OFFICE", null, address);
        String teachers =
                delegation.allot(delegation.addGroup(Delegation.group("Nhà giáo")), office, 5);
        send(delegation);
        delegation.organizer.put("allotments/" + teachers, Map.of("quota", 2, "version", 0)).ok();
        String leaders =
                delegation.allot(delegation.addGroup(Delegation.group("Lãnh đạo")), office, 3);

        assertThat(toldAt(delegation, teachers)).isNotNull();
        assertThat(toldAt(delegation, leaders)).isNull();
        assertThat(progress(delegation).path("toTell").asInt()).isEqualTo(1);
        assertThat(send(delegation).path("sent").asInt()).isEqualTo(1);

        assertThat(mailed(address, 2))
                .contains("2 đại biểu: Nhà giáo")
                .contains("3 đại biểu: Lãnh đạo");
        assertThat(toldAt(delegation, leaders)).isNotNull();
        assertThat(send(delegation).path("sent").asInt()).isZero();
    }

    private static @Nullable String toldAt(Delegation delegation, String allotment) {
        return delegation
                .organizer
                .get("allotments/" + allotment)
                .ok()
                .path("allotment")
                .path("toldAt")
                .textValue();
    }

    @Test
    void whatWasTakenAwayIsTold() {
        Delegation delegation = Delegation.announced(product, "Rút một nhóm");
        String address = address();
        String office = delegation.organization("Sở bị rút", "PROVINCIAL_OFFICE", null, address);
        delegation.allot(delegation.addGroup(Delegation.group("Nhà giáo")), office, 5);
        String taken = delegation.allot(delegation.addGroup(Delegation.group("Khách")), office, 1);
        send(delegation);

        delegation.organizer.delete("allotments/" + taken).ok();

        assertThat(send(delegation).path("sent").asInt()).isEqualTo(1);
        assertThat(mailed(address, 2)).doesNotContain("Khách");
    }

    @Test
    void whoseMailCameBackIsListedAndToldOnceTheAddressIsGoodAgain() {
        Delegation delegation = Delegation.announced(product, "Thư bị trả lại");
        String address = address();
        String office =
                delegation.organization("Sở đổi hộp thư", "PROVINCIAL_OFFICE", null, address);
        delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 2);
        comesBack(address);

        assertThat(send(delegation).path("sent").asInt()).isZero();

        assertThat(progress(delegation).path("unreachable").asInt()).isEqualTo(1);
        assertThat(progress(delegation).path("toTell").asInt()).isZero();
        String notices = "sessions/" + delegation.session + "/unit-notices";
        JsonNode listed = delegation.organizer.get(notices + "/unreachable").ok().path("items");
        assertThat(listed.findValuesAsText("email")).containsExactly(address);
        assertThat(listed.findValues("returned").getFirst().asBoolean()).isTrue();
        delegation.organizer.post(notices + "/" + office).refused(409, "delegate.no_address");
        product.bean(UndeliverableAddresses.class).clear(address);
        assertThat(send(delegation).path("sent").asInt()).isEqualTo(1);
        mailed(address, 1);
    }

    private void comesBack(String address) {
        Database database = product.bean(Database.class);
        database.write(
                () ->
                        database.current()
                                .createNativeQuery(
                                        """
                                        insert into undeliverable_address
                                        (id, address, kind, reason, failures, since, last_at)
                                        values (:id, :address, 'HARD', 'NO_SUCH_MAILBOX', 1, :now, :now)
                                        """)
                                .setParameter("id", Ids.next())
                                .setParameter("address", address)
                                .setParameter("now", Instant.parse("2023-08-01T00:00:00Z"))
                                .executeUpdate());
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
    void anOrganizationsLinkLastsOnWhenTheSessionIsPostponed() {
        Delegation delegation = Delegation.announced(product, "Hoãn buổi họp");
        String office = delegation.office("Sở chờ buổi họp hoãn");
        delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 1);
        String url =
                delegation
                        .organizer
                        .post(
                                "sessions/"
                                        + delegation.session
                                        + "/unit-notices/"
                                        + office
                                        + "/entry")
                        .ok()
                        .path("url")
                        .asText();

        delegation.movesTo("2099-03-10T01:00:00Z", "2099-03-10T04:00:00Z");
        assertThat(ends(url)).isEqualTo("2099-03-17T04:00:00Z");
        delegation.movesTo("2099-03-09T01:00:00Z", "2099-03-09T04:00:00Z");

        assertThat(ends(url)).isEqualTo("2099-03-17T04:00:00Z");
    }

    @Test
    void whoWasToldAnotherTimeIsToBeToldAgain() {
        Delegation delegation = Delegation.announced(product, "Dời buổi họp");
        String address = address();
        String office = delegation.organization("Sở đợi tin", "PROVINCIAL_OFFICE", null, address);
        delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 1);
        send(delegation);
        assertThat(progress(delegation).path("toTell").asInt()).isZero();

        delegation.movesTo("2099-03-10T01:00:00Z", "2099-03-10T04:00:00Z");
        assertThat(progress(delegation).path("toTell").asInt()).isOne();
        send(delegation);

        assertThat(mailed(address, 2)).contains("Thứ Ba, 10/03/2099, 08:00 – 11:00");
        assertThat(progress(delegation).path("toTell").asInt()).isZero();
        assertThat(send(delegation).path("sent").asInt()).isZero();
    }

    private String ends(String url) {
        return product.anonymous()
                .post("links/look", Map.of("token", token(url)))
                .ok()
                .path("expiresAt")
                .asText();
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

    @Test
    void anOrganizationTellsThoseBelowItByItselfAndNobodyElse() {
        Delegation delegation = Delegation.announced(product, "Sở tự gửi");
        String office = delegation.office("Sở tự gửi thư");
        String address = address();
        String school = delegation.organization("Trường trực thuộc", "SCHOOL", office, null);
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 5);
        String others = address();
        delegation.allot(
                group,
                delegation.organization("Sở bên cạnh", "PROVINCIAL_OFFICE", null, others),
                2);
        Client staff = delegation.staffOf(office);
        JsonNode passed = passOn(staff, allotment, school, 2);
        assertThat(passed.path("told").asBoolean()).isFalse();
        assertThat(staff.get(below(allotment)).ok().path("unreachable").asInt()).isOne();
        hasAddress(delegation, school, "Trường trực thuộc", office, address);

        JsonNode progress = staff.get(below(allotment)).ok();
        assertThat(progress.path("units").asInt()).isOne();
        assertThat(progress.path("toTell").asInt()).isOne();
        assertThat(staff.post(below(allotment), WORDS).ok().path("sent").asInt()).isOne();
        assertThat(mailed(address, 1))
                .contains("Trường trực thuộc")
                .contains("Sở tự gửi thư trân trọng đề nghị")
                .contains("> Xin cử");
        // The organizer sees it, and sends no second one.
        JsonNode seen = delegation.allotments("?from=" + allotment).get(0);
        assertThat(seen.path("toldBy").asText()).isEqualTo("Sở tự gửi thư");
        assertThat(send(delegation).path("sent").asInt()).isOne();
        product.mailbox(others).await(1);
        assertThat(staff.post(below(allotment), WORDS).ok().path("sent").asInt()).isZero();
        assertThat(product.mailbox(address).mails()).hasSize(1);
    }

    private static String below(String allotment) {
        return "allotments/" + allotment + "/unit-notices";
    }

    private static JsonNode passOn(Client staff, String allotment, String to, int quota) {
        return staff.post(
                        "allotments/" + allotment + "/passed-on",
                        Map.of("organizationId", to, "quota", quota))
                .ok();
    }

    private static void hasAddress(
            Delegation delegation, String id, String name, String parent, String address) {
        int version = delegation.organizer.get("organizations/" + id).ok().path("version").asInt();
        delegation
                .organizer
                .put(
                        "organizations/" + id,
                        Map.of(
                                "name", name,
                                "kind", "SCHOOL",
                                "parentId", parent,
                                "email", address,
                                "version", version))
                .ok();
    }

    @Test
    void thoseBelowAreRemindedWhereWhatWasPassedOnIsFree() {
        Delegation delegation = Delegation.announced(product, "Sở tự nhắc");
        String office = delegation.office("Sở tự nhắc");
        String full = address();
        String free = address();
        String done = delegation.organization("Trường cử đủ", "SCHOOL", office, full);
        String slow = delegation.organization("Trường còn chỗ", "SCHOOL", office, free);
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 5);
        // Free places that somebody else gave are not this office's to remind of.
        delegation.allot(delegation.addGroup(Delegation.group("Nhóm khác")), done, 3);
        Client staff = delegation.staffOf(office);
        String below = passOn(staff, allotment, done, 1).path("allotment").path("id").asText();
        passOn(staff, allotment, slow, 1);
        Delegation.named(delegation.staffOf(done), below, "Người Đã Cử");

        String reminders = below(allotment) + "/reminders";
        assertThat(staff.get(below(allotment)).ok().path("toRemind").asInt()).isOne();
        assertThat(staff.post(reminders, Map.of("language", "vi")).ok().path("sent").asInt())
                .isOne();
        assertThat(mailed(free, 2)).contains("còn 1 chỗ");
        assertThat(staff.post(reminders, Map.of("language", "vi")).ok().path("sent").asInt())
                .isZero();
        staff.post(below(allotment) + "/" + slow).ok();
        product.mailbox(free).await(3);
    }

    @Test
    void nobodyElseTellsThoseBelowAndNobodyTellsStrangers() {
        Delegation delegation = Delegation.announced(product, "Không gửi hộ");
        String office = delegation.office("Sở có quyền gửi");
        String stranger = delegation.office("Sở không có quyền gửi");
        String school = delegation.organization("Trường của sở", "SCHOOL", office, address());
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 5);
        delegation.allot(group, stranger, 5);
        passOn(delegation.staffOf(office), allotment, school, 2);
        Client other = delegation.staffOf(stranger);
        Client below = delegation.staffOf(school);

        for (Client caller : List.of(other, below)) {
            caller.get(below(allotment)).refused(404, "delegate.allotment_not_found");
            caller.post(below(allotment), WORDS).refused(404, "delegate.allotment_not_found");
            caller.post(below(allotment) + "/reminders", WORDS)
                    .refused(404, "delegate.allotment_not_found");
            caller.post(below(allotment) + "/" + school)
                    .refused(404, "delegate.allotment_not_found");
        }
        delegation
                .staffOf(office)
                .post(below(allotment) + "/" + stranger)
                .refused(409, "delegate.nothing_allotted");
    }
}
