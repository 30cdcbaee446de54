package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.document.Office.complete;
import static vn.diemcau.document.Office.forDelegates;
import static vn.diemcau.document.Office.forOrganizations;
import static vn.diemcau.document.Office.id;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.DelegateWithdrawn;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;
import vn.diemcau.typeset.Pdf;
import vn.diemcau.typeset.QrPicture;

/** One document for each recipient, and what recipients see of it. */
@ProductTest
class CopiesIT {

    private final Product product;
    private Office office;

    CopiesIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        office = Office.of(product);
    }

    @Test
    void everyRecipientGetsACopyWithANumberOfItsOwn() throws IOException {
        JsonNode draft = office.begins(DocumentKind.SUMMONS);
        JsonNode saved =
                office.saves(draft, forOrganizations(complete(draft), office.organizations(25)))
                        .ok();
        assertThat(saved.path("recipients").asInt()).isEqualTo(25);

        office.issues(saved).ok();
        JsonNode done = office.finished(saved);

        assertThat(done.path("letters").asInt()).isEqualTo(25);
        assertThat(office.register())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 25).mapToObj("%02d/SGDĐT"::formatted).toList());
        String files = "documents/" + id(saved) + "/files/";
        assertThat(names(office.clerk().get(files + "copies.zip")))
                .hasSize(25)
                .startsWith("01-SGDDT.pdf");
        assertThat(names(office.clerk().get(files + "copies.zip?format=DOCX")))
                .hasSize(25)
                .endsWith("25-SGDDT.docx");
        assertThat(Pdf.pages(office.clerk().get(files + "copies.pdf").bytes())).isEqualTo(25);
        JsonNode copies =
                office.clerk().get("documents/" + id(saved) + "/copies?q=s%E1%BB%91%207").ok();
        assertThat(copies.path("items").path(0).path("recipient").asText())
                .isEqualTo("Trường Trung học phổ thông số 7");
    }

    @Test
    void eachLetterNamesThePlaceWhereItsRecipientSits() {
        office.delegate("Lê Thị Hồng");
        office.sitsAt(office.delegate("Phạm Văn Bình"), "Điểm cầu Cam Lộ");
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        assertThat(draft.path("text").path("text").asText()).contains("{{nơi dự}}");
        JsonNode saved =
                office.saves(
                                draft,
                                forDelegates(complete(draft))
                                        .put("text", "Mời {{họ tên}} tới {{nơi dự}}./."))
                        .ok();

        office.issues(saved).ok();
        office.finished(saved);

        String main =
                office.clerk()
                        .get("sessions/" + saved.path("sessionId").asText())
                        .ok()
                        .path("place")
                        .asText();
        Printing printing = product.bean(Printing.class);
        List<String> texts =
                product.bean(Database.class)
                        .read(
                                () ->
                                        product
                                                .bean(DocumentRepository.class)
                                                .listIssuedCopies(
                                                        DocumentId.fromString(id(saved)), null, 2)
                                                .stream()
                                                .map(copy -> printing.layout(copy).text())
                                                .toList());
        assertThat(texts)
                .containsExactlyInAnyOrder(
                        "Mời Lê Thị Hồng tới " + main + "./.",
                        "Mời Phạm Văn Bình tới Điểm cầu Cam Lộ./.");
    }

    @Test
    void whoWasWithdrawnGetsNoLetterAndTakesNoNumber() {
        UUID comes = office.delegate("Lê Thị Hồng");
        UUID withdrawn = office.delegate("Phạm Văn Bình");
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        JsonNode saved = office.saves(draft, forDelegates(complete(draft))).ok();
        Database database = product.bean(Database.class);
        Issuing issuing = product.bean(Issuing.class);
        DocumentRepository documents = product.bean(DocumentRepository.class);
        // As if the server had stopped between the start and the first copy.
        database.write(
                () -> {
                    Document text =
                            documents.findLocked(DocumentId.fromString(id(saved))).orElseThrow();
                    issuing.issue(text);
                    office.withdraws(withdrawn);
                });

        JsonNode done = office.finished(saved);

        assertThat(done.path("letters").asInt()).isOne();
        assertThat(done.path("problems").path(0).path("name").asText()).isEqualTo("Phạm Văn Bình");
        assertThat(done.path("problems").path(0).path("code").asText())
                .isEqualTo("document.recipient_withdrawn");
        assertThat(office.register()).containsExactly("01/GM-SGDĐT");
        Documents door = product.bean(Documents.class);
        assertThat(Office.document(door, new DelegateId(comes)).orElseThrow().number())
                .isEqualTo("01/GM-SGDĐT");
        assertThat(Office.document(door, new DelegateId(withdrawn))).isEmpty();
    }

    @Test
    void copiesIssuedOverTheEndOfAYearAreAllInTheArchive() throws IOException {
        JsonNode draft = office.begins(DocumentKind.SUMMONS);
        JsonNode saved =
                office.saves(draft, forOrganizations(complete(draft), office.organizations(2)))
                        .ok();
        office.issues(saved).ok();
        office.finished(saved);
        office.isOfLastYear(
                office.clerk()
                        .get("documents/" + id(saved) + "/copies")
                        .ok()
                        .path("items")
                        .path(1)
                        .path("id")
                        .asText());

        String files = "documents/" + id(saved) + "/files/";
        assertThat(names(office.clerk().get(files + "copies.zip")))
                .containsExactly("01-SGDDT.pdf", "01-SGDDT-2.pdf");
        assertThat(Pdf.pages(office.clerk().get(files + "copies.pdf").bytes())).isEqualTo(2);
    }

    @Test
    void aCopyEndsWithItsDelegateAndSaysWhy() {
        DelegateId delegate = new DelegateId(office.delegate("Lê Thị Hồng"));
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        JsonNode saved = office.saves(draft, forDelegates(complete(draft))).ok();
        office.issues(saved).ok();
        office.finished(saved);
        Documents door = product.bean(Documents.class);
        assertThat(Office.document(door, delegate)).isPresent();

        product.bean(Database.class)
                .write(
                        () ->
                                CDI.current()
                                        .getBeanContainer()
                                        .getEvent()
                                        .fire(new DelegateWithdrawn(delegate)));

        assertThat(Office.document(door, delegate)).isEmpty();
        JsonNode copy =
                office.clerk().get("documents/" + id(saved) + "/copies").ok().path("items").get(0);
        assertThat(copy.path("state").asText()).isEqualTo("VOIDED");
        assertThat(copy.path("voidReason").asText()).isNotEmpty();
        assertThat(office.register()).containsExactly("01/GM-SGDĐT");
    }

    @Test
    void whenTheEventIsCancelledTheRestGetsNoNumber() {
        office.delegate("Lê Thị Hồng");
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        JsonNode saved = office.saves(draft, forDelegates(complete(draft))).ok();
        Database database = product.bean(Database.class);
        Issuing issuing = product.bean(Issuing.class);
        DocumentRepository documents = product.bean(DocumentRepository.class);
        // The copies wait for this transaction, and the event is cancelled before it ends.
        database.write(
                () -> {
                    issuing.issue(
                            documents.findLocked(DocumentId.fromString(id(saved))).orElseThrow());
                    office.clerk().post("events/" + office.event() + "/cancel").ok();
                });

        JsonNode done = office.finished(saved);

        assertThat(done.path("letters").asInt()).isZero();
        assertThat(done.path("problems").path(0).path("code").asText())
                .isEqualTo("document.event_is_over");
        assertThat(office.register()).isEmpty();
    }

    @Test
    void whomNoneCanBePrintedForIsNamedAndTheOthersGetTheirs() {
        office.groupIsCalled(office.delegate("Lê Thị Hồng"), "Nhà giáo 😀");
        office.groupIsCalled(office.delegate("Ngô Văn Cường"), "Nhà giáo 教师");
        office.delegate("Phạm Văn Bình");
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        JsonNode saved =
                office.saves(
                                draft,
                                forDelegates(complete(draft))
                                        .put("text", "Kính mời {{nhóm đại biểu}} dự họp./."))
                        .ok();
        office.issues(saved).ok();

        JsonNode done = office.finished(saved);

        assertThat(done.path("letters").asInt()).isOne();
        assertThat(done.path("problems").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Lê Thị Hồng", "Ngô Văn Cường");
        assertThat(done.path("problems").findValuesAsText("code"))
                .containsOnly("document.not_printable");
        assertThat(office.register()).containsExactly("01/GM-SGDĐT");
    }

    @Test
    void theSignedScanIsWhatTheRecipientSees() {
        UUID delegate = office.delegate("Lê Thị Hồng");
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        JsonNode saved = office.saves(draft, forDelegates(complete(draft))).ok();
        office.issues(saved).ok();
        office.finished(saved);
        String copy =
                office.clerk()
                        .get("documents/" + id(saved) + "/copies")
                        .ok()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
        String scan = "documents/" + copy + "/files/scan";
        office.clerk().get(scan).refused(404, "document.no_file");

        // A file that nobody can open, and yet the answer is about the document alone.
        byte[] broken = "%PDF-1.7 hỏng".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        product.as(Role.ORGANIZER, ScopeKind.EVENT, Office.of(product).event())
                .call("PUT", scan, broken)
                .refused(404, "document.not_found");
        office.clerk()
                .call("PUT", "documents/" + id(saved) + "/files/scan", broken)
                .refused(409, "document.not_issued");
        scans(scan, "MZ chương trình".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .refused(400, "document.scan_format");
        scans(scan, "%PDF-1.7 hỏng".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .refused(400, "document.scan_broken");
        scans(scan, new byte[Scan.LARGEST + 1]).refused(413, "request.too_large");
        byte[] signed = QrPicture.png("chữ ký");
        scans(scan, signed).ok();

        Documents door = product.bean(Documents.class);
        IssuedDocument seen = Office.document(door, new DelegateId(delegate)).orElseThrow();
        assertThat(seen.mediaType()).isEqualTo("image/png");
        assertThat(seen.content()).isEqualTo(signed);
        assertThat(seen.fileName()).isEqualTo("01-GM-SGDDT.png");
        office.clerk().post("documents/" + id(saved) + "/void", Map.of("reason", "Hoãn họp")).ok();
        assertThat(Office.document(door, new DelegateId(delegate))).isEmpty();
        office.clerk().delete(scan).ok();
    }

    private Answer scans(String path, byte[] content) {
        return office.clerk().call("PUT", path, content);
    }

    private static List<String> names(Answer zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
