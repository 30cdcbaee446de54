package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.document.Office.complete;
import static vn.diemcau.document.Office.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.Meeting;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Drafts become documents with numbers. */
@ProductTest
class DocumentIT {

    private final Product product;
    private Office office;

    DocumentIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        office = Office.of(product);
    }

    @Test
    void aDraftBeginsWithWhatIsKnownAndIsIssuedOnceItIsComplete() {
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        assertThat(draft.path("text").path("text").asText())
                .contains("từ 08 giờ 00 đến 11 giờ 30, thứ Ba, ngày 15 tháng 8 năm 2023")
                .contains("**Địa điểm:** {{nơi dự}}.")
                .contains("{{người nhận}}");
        office.issues(draft).refused(409, "document.incomplete");

        JsonNode saved = office.saves(draft, complete(draft)).ok();
        JsonNode issued = office.issues(saved).ok();

        assertThat(issued.path("state").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("number").asText()).isEqualTo("01/GM-SGDĐT");
        assertThat(office.register()).containsExactly("01/GM-SGDĐT");
        Client clerk = office.clerk();
        assertThat(clerk.get("documents/" + id(issued) + "/files/document.pdf").text())
                .startsWith("%PDF-");
        assertThat(clerk.get("documents/" + id(issued) + "/files/document.docx").text())
                .startsWith("PK");
        office.saves(issued, complete(draft)).refused(409, "document.not_draft");
        clerk.delete("documents/" + id(issued)).refused(409, "document.not_draft");
    }

    @Test
    void nothingIsIssuedForAnEventThatIsADraftOrCancelled() {
        JsonNode waiting = office.begins(DocumentKind.INVITATION);
        JsonNode saved = office.saves(waiting, complete(waiting)).ok();
        office.clerk().post("events/" + office.event() + "/cancel").ok();
        office.issues(saved).refused(409, "document.event_is_over");

        Meeting meeting = new Meeting(office.clerk());
        String event = meeting.draft("Chưa công bố " + Ids.next());
        String session = meeting.session(event);
        String documents = "events/" + event + "/documents";
        JsonNode body = office.clerk().get(documents + "/issuers").ok().path(0);
        JsonNode draft =
                office.clerk()
                        .post(
                                documents,
                                Map.of(
                                        "kind",
                                        "INVITATION",
                                        "sessionId",
                                        session,
                                        "organizationId",
                                        body.path("id").asText()))
                        .ok();
        JsonNode early = office.saves(draft, complete(draft)).ok();
        office.issues(early).refused(409, "document.event_is_draft");
        office.clerk().delete("documents/" + id(early)).ok();
        office.clerk().delete("events/" + event).ok();
    }

    @Test
    void everyKindBeginsWithATextThatCanBeLookedAt() {
        for (DocumentKind kind : DocumentKind.values()) {
            JsonNode draft = office.begins(kind);
            JsonNode preview =
                    office.clerk()
                            .post("documents/" + id(draft) + "/preview", draft.path("text"))
                            .ok();
            assertThat(preview.path("pageCount").asInt()).as(kind.name()).isOne();
            assertThat(preview.path("pages").path(0).asText()).startsWith("iVBORw0KGgo");
        }
    }

    @Test
    void numbersComeOnceAndWithoutAGapHoweverManyIssueAtOnce() throws Exception {
        List<JsonNode> drafts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            JsonNode draft = office.begins(DocumentKind.INVITATION);
            drafts.add(office.saves(draft, complete(draft)).ok());
        }
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            List<Future<JsonNode>> issued =
                    drafts.stream()
                            .map(draft -> clerks.submit(() -> office.issues(draft).ok()))
                            .toList();
            for (Future<JsonNode> one : issued) {
                one.get();
            }
        }

        assertThat(office.register())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 24).mapToObj("%02d/GM-SGDĐT"::formatted).toList());
    }

    @Test
    void whatIsRefusedTakesNoNumber() {
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        ObjectNode text = Office.forOrganizations(complete(draft), List.of());
        text.put("copies", "ONE");
        text.put("text", "Kính mời./.");
        JsonNode saved = office.saves(draft, text).ok();
        office.issues(saved).refused(409, "document.no_recipients");

        assertThat(office.issued(DocumentKind.INVITATION).path("number").asText())
                .isEqualTo("01/GM-SGDĐT");
    }

    @Test
    void aVoidedNumberStaysInTheRegisterAndIsNotGivenAgain() {
        JsonNode first = office.issued(DocumentKind.INVITATION);
        office.clerk()
                .post("documents/" + id(first) + "/void", Map.of("reason", " "))
                .refused(400, "request.invalid_fields");

        JsonNode voided =
                office.clerk()
                        .post("documents/" + id(first) + "/void", Map.of("reason", "Sai ngày họp"))
                        .ok();

        assertThat(voided.path("state").asText()).isEqualTo("VOIDED");
        office.issued(DocumentKind.INVITATION);
        assertThat(office.register()).containsExactly("01/GM-SGDĐT", "02/GM-SGDĐT");
        JsonNode register =
                office.clerk().get("events/" + office.event() + "/documents/register").ok();
        assertThat(register.path("items").path(1).path("voidReason").asText())
                .isEqualTo("Sai ngày họp");
        office.clerk()
                .post("documents/" + id(first) + "/void", Map.of("reason", "Lần nữa"))
                .refused(409, "document.not_issued");
    }

    @Test
    void kindsHaveNumbersOfTheirOwnAndALetterSaysWhoDraftedIt() {
        JsonNode draft = office.begins(DocumentKind.SUMMONS);
        ObjectNode text = complete(draft);
        text.put("drafter", "TCCB");
        JsonNode letter = office.issues(office.saves(draft, text).ok()).ok();

        assertThat(letter.path("number").asText()).isEqualTo("01/SGDĐT-TCCB");
        assertThat(office.issued(DocumentKind.INVITATION).path("number").asText())
                .isEqualTo("01/GM-SGDĐT");
    }

    @Test
    void theYearOfARegisterBeginsAtMidnightInVietnam() {
        Database database = product.bean(Database.class);
        RegisterRepository registers = product.bean(RegisterRepository.class);
        OrganizationId body = new OrganizationId(office.body());
        List<Integer> numbers =
                IntStream.range(0, 4)
                        .mapToObj(
                                i ->
                                        database.write(
                                                () ->
                                                        registers
                                                                .take(
                                                                        body,
                                                                        DocumentKind.OPEN_LETTER,
                                                                        Instant.parse(
                                                                                        "2023-12-31T16:59:58Z")
                                                                                .plusSeconds(i))
                                                                .number()))
                        .toList();

        assertThat(numbers).containsExactly(1, 2, 1, 2);
    }

    @Test
    void whatCouldNotBePrintedIsRefusedWhenItIsSaved() {
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        ObjectNode unknown = complete(draft);
        unknown.put("copies", "EACH");
        unknown.put("text", "Kính mời {{tên riêng}}");
        assertThat(office.saves(draft, unknown).refused(400, "document.field_unknown").text())
                .contains("tên riêng");
        ObjectNode forAll = complete(draft);
        forAll.put("text", "Kính mời {{họ tên}}");
        office.saves(draft, forAll).refused(400, "document.field_for_all");
        ObjectNode emoji = complete(draft);
        emoji.put("subject", "Họp 😀");
        office.saves(draft, emoji).refused(400, "document.character_unknown");
        ObjectNode tooLong = complete(draft);
        tooLong.put("signatory", "a".repeat(101));
        office.saves(draft, tooLong).refused(400, "request.invalid_fields");
        JsonNode saved = office.saves(draft, complete(draft)).ok();
        office.saves(draft, complete(draft)).refused(409, "request.stale");
        office.issues(draft).refused(409, "request.stale");
        ObjectNode gone = Office.forOrganizations(complete(draft), List.of(Ids.next().toString()));
        JsonNode toNobody = office.saves(saved, gone).ok();
        office.issues(toNobody).refused(409, "document.recipient_gone");
    }

    @Test
    void onlyBodiesWithAPartInTheEventIssueItsDocuments() {
        String stranger = office.organizations(1).getFirst();
        String session = office.begins(DocumentKind.INVITATION).path("sessionId").asText();

        office.clerk()
                .post(
                        "events/" + office.event() + "/documents",
                        Map.of(
                                "kind", "INVITATION",
                                "sessionId", session,
                                "organizationId", stranger))
                .refused(400, "document.not_of_event");
    }

    @Test
    void whoOrganizesOneEventTakesNumbersOfItsLeadAndOfTheirOwnOrganizationsAlone() {
        String event = "events/" + office.event();
        String other = new Meeting(office.clerk()).organization("Vụ phối hợp " + Ids.next());
        office.clerk()
                .put(
                        event + "/organizations",
                        Map.of(
                                "version",
                                office.clerk().get(event).ok().path("version").asInt(),
                                "organizations",
                                List.of(
                                        Map.of("part", "LEAD", "organizationId", office.body()),
                                        Map.of("part", "COORDINATING", "organizationId", other))))
                .ok();
        Grant organizing = new Grant(Role.ORGANIZER, ScopeKind.EVENT, office.event());
        Client one = product.as(organizing);
        Client both =
                product.as(
                        organizing,
                        new Grant(
                                Role.ORGANIZATION_STAFF,
                                ScopeKind.ORGANIZATION,
                                UUID.fromString(other)));
        String issuers = event + "/documents/issuers";
        String lead = office.body().toString();
        assertThat(one.get(issuers).ok().findValuesAsText("id")).containsExactly(lead);
        assertThat(both.get(issuers).ok().findValuesAsText("id")).containsExactly(lead, other);

        Map<String, Object> asked =
                Map.of(
                        "kind",
                        "INVITATION",
                        "sessionId",
                        office.begins(DocumentKind.INVITATION).path("sessionId").asText(),
                        "organizationId",
                        other);
        one.post(event + "/documents", asked).refused(403, "document.issuer_not_yours");
        JsonNode draft = office.clerk().post(event + "/documents", asked).ok();
        JsonNode saved = office.saves(draft, complete(draft)).ok();
        Map<String, Object> read = Map.of("version", saved.path("version").asInt());
        one.post("documents/" + id(saved) + "/issue", read)
                .refused(403, "document.issuer_not_yours");
        both.post("documents/" + id(saved) + "/issue", read).ok();
    }

    @Test
    void nobodyElseSeesTheDocumentsOfAnEvent() {
        JsonNode issued = office.issued(DocumentKind.INVITATION);
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        Client staff = product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, office.body());
        String path = "documents/" + id(issued);

        for (String list : List.of("", "/register", "/issuers")) {
            stranger.get("events/" + office.event() + "/documents" + list)
                    .refused(404, "event.not_found");
        }
        for (Client caller : List.of(stranger, staff)) {
            caller.get(path).refused(404, "document.not_found");
            caller.get(path + "/files/document.pdf").refused(404, "document.not_found");
            caller.get(path + "/files/document.docx").refused(404, "document.not_found");
            caller.get(path + "/files/scan").refused(404, "document.not_found");
            caller.post(path + "/void", Map.of("reason", "Không"))
                    .refused(404, "document.not_found");
        }
        stranger.get(path + "/copies").refused(404, "document.not_found");
        stranger.get(path + "/files/copies.zip").refused(404, "document.not_found");
        stranger.put(path, Map.of("text", issued.path("text"), "version", 1))
                .refused(404, "document.not_found");
        stranger.post(path + "/preview", issued.path("text")).refused(404, "document.not_found");
        stranger.post(path + "/issue", Map.of("version", 1)).refused(404, "document.not_found");
        stranger.delete(path).refused(404, "document.not_found");
    }

    @Test
    void staffKeepTheAuthorizationsOfTheirOrganization() {
        JsonNode issued = office.issued(DocumentKind.AUTHORIZATION);
        Client staff = product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, office.body());
        Client others = product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, Ids.next());
        String register = "organizations/" + office.body() + "/documents";

        assertThat(staff.get(register).ok().path("items").path(0).path("number").asText())
                .isEqualTo("01/GUQ-SGDĐT");
        staff.get("documents/" + id(issued)).ok();
        others.get(register).refused(404, "document.not_found");
        others.get("documents/" + id(issued)).refused(404, "document.not_found");
    }

    @Test
    void aRegisterThatRanOnPaperGoesOnFromThereAndIsBegunOnce() {
        String registers = "events/" + office.event() + "/documents/registers";
        Map<String, Object> paper =
                Map.of("organizationId", office.body(), "kind", "INVITATION", "firstNumber", 48);
        Client clerk = office.clerk();
        assertThat(register(clerk.get(registers).ok()).path("firstNumber").isInt()).isFalse();
        clerk.post(registers, with(paper, "firstNumber", 0)).refused(400, "request.invalid_fields");
        clerk.post(registers, with(paper, "organizationId", Ids.next()))
                .refused(400, "document.not_of_event");

        JsonNode begun = register(clerk.post(registers, paper).ok());
        assertThat(begun.path("firstNumber").asInt()).isEqualTo(48);
        assertThat(begun.path("lastNumber").isInt()).isFalse();
        clerk.post(registers, with(paper, "firstNumber", 50))
                .refused(409, "document.register_begun");
        assertThat(office.issued(DocumentKind.INVITATION).path("number").asText())
                .isEqualTo("48/GM-SGDĐT");
        assertThat(office.issued(DocumentKind.INVITATION).path("number").asText())
                .isEqualTo("49/GM-SGDĐT");
        assertThat(register(clerk.get(registers).ok()).path("lastNumber").asInt()).isEqualTo(49);
        assertThat(office.issued(DocumentKind.SUMMONS).path("number").asText())
                .isEqualTo("01/SGDĐT");
        clerk.post(registers, with(paper, "kind", "SUMMONS"))
                .refused(409, "document.register_begun");
    }

    private JsonNode register(JsonNode registers) {
        for (JsonNode one : registers) {
            if (one.path("kind").asText().equals("INVITATION")
                    && one.path("organizationId").asText().equals(office.body().toString())) {
                return one;
            }
        }
        throw new AssertionError("not listed");
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> other = new HashMap<>(body);
        other.put(name, value);
        return other;
    }

    @Test
    void whoBeginsARegisterAndWhoTakesItsFirstNumberAtOnceLeaveNoGap() throws Exception {
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        JsonNode saved = office.saves(draft, complete(draft)).ok();
        Map<String, Object> paper =
                Map.of("organizationId", office.body(), "kind", "INVITATION", "firstNumber", 48);
        int begun;
        String number;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Integer> beginning =
                    both.submit(
                            () ->
                                    office.clerk()
                                            .post(
                                                    "events/"
                                                            + office.event()
                                                            + "/documents/registers",
                                                    paper)
                                            .status());
            Future<JsonNode> issuing = both.submit(() -> office.issues(saved).ok());
            begun = beginning.get();
            number = issuing.get().path("number").asText();
        }

        assertThat(begun).isIn(200, 409);
        assertThat(number).isEqualTo(begun == 200 ? "48/GM-SGDĐT" : "01/GM-SGDĐT");
    }

    @Test
    void staffBeginTheRegisterOfTheirOwnAuthorizationsAlone() {
        Client staff = product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, office.body());
        Client others = product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, Ids.next());
        String registers = "organizations/" + office.body() + "/documents/registers";
        Map<String, Object> paper =
                Map.of("organizationId", office.body(), "kind", "AUTHORIZATION", "firstNumber", 7);

        others.get(registers).refused(404, "document.not_found");
        others.post(registers, paper).refused(404, "document.not_found");
        staff.post(registers, with(paper, "kind", "INVITATION")).refused(404, "document.not_found");
        staff.post(registers, with(paper, "organizationId", Ids.next()))
                .refused(404, "document.not_found");
        staff.post("events/" + office.event() + "/documents/registers", paper)
                .refused(403, "access.not_allowed");
        assertThat(staff.post(registers, paper).ok().path(0).path("firstNumber").asInt())
                .isEqualTo(7);
        assertThat(office.issued(DocumentKind.AUTHORIZATION).path("number").asText())
                .isEqualTo("07/GUQ-SGDĐT");
    }

    @Test
    void anIssuedDocumentShowsItsPagesAlsoWhereItCountsNoMore() {
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        office.clerk().get("documents/" + id(draft) + "/pages").refused(404, "document.no_file");
        JsonNode issued = office.issued(DocumentKind.INVITATION);
        String path = "documents/" + id(issued);
        office.clerk().post(path + "/void", Map.of("reason", "Sai ngày họp")).ok();

        JsonNode shown = office.clerk().get(path + "/pages").ok();

        assertThat(shown.path("pageCount").asInt()).isOne();
        assertThat(shown.path("pages").path(0).asText()).startsWith("iVBORw0KGgo");
        product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next())
                .get(path + "/pages")
                .refused(404, "document.not_found");
    }
}
