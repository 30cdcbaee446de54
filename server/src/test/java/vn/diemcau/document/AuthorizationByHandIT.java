package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.document.Office.complete;
import static vn.diemcau.document.Office.forDelegates;
import static vn.diemcau.document.Office.forOrganizations;
import static vn.diemcau.document.Office.forSubstitutes;
import static vn.diemcau.document.Office.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** A giấy ủy quyền that a clerk writes says whose place is taken, and goes to nobody else. */
@ProductTest
class AuthorizationByHandIT {

    private static final String WORDS =
            "Ủy quyền cho {{người nhận}} dự họp thay {{người được thay}}./.";

    private final Product product;
    private Office office;

    AuthorizationByHandIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        office = Office.of(product);
    }

    @Test
    void whatIsBegunGoesToTheSubstitutesAndNamesWhomTheyReplace() {
        office.delegate("Ngô Văn Cường");
        office.substitute("Phạm Văn Bình", office.delegate("Lê Thị Hồng"));
        JsonNode begun = office.begins(DocumentKind.AUTHORIZATION);
        assertThat(begun.path("recipients").asInt()).isOne();
        JsonNode preview =
                office.clerk().post("documents/" + id(begun) + "/preview", begun.path("text")).ok();
        assertThat(preview.path("recipient").asText()).startsWith("Ông/Bà Phạm Văn Bình");

        JsonNode issued = issues(begun, forSubstitutes(complete(begun)));

        assertThat(issued.path("letters").asInt()).isOne();
        assertThat(printed(issued)).contains("thay Ông/Bà Lê Thị Hồng, Giáo viên");
        // All of them have one now.
        JsonNode again = office.begins(DocumentKind.AUTHORIZATION);
        office.issues(office.saves(again, forSubstitutes(complete(again))).ok())
                .refused(409, "document.no_recipients");
    }

    @Test
    void whoReplacesNobodyOrHasOneIsRefusedWithHowManyTheyAre() {
        UUID original = office.delegate("Lê Thị Hồng");
        office.delegate("Ngô Văn Cường");
        office.substitute("Phạm Văn Bình", original);
        JsonNode begun = office.begins(DocumentKind.AUTHORIZATION);
        JsonNode toAll = office.saves(begun, forDelegates(complete(begun)).put("text", WORDS)).ok();

        assertThat(refusedFor(toAll)).isOne();

        JsonNode toOffices =
                office.saves(
                                toAll,
                                forOrganizations(complete(toAll), office.organizations(2))
                                        .put("text", WORDS))
                        .ok();
        assertThat(refusedFor(toOffices)).isEqualTo(2);
        issues(toOffices, forSubstitutes(complete(toOffices)));
        JsonNode late = office.begins(DocumentKind.AUTHORIZATION);
        JsonNode toAllAgain =
                office.saves(late, forDelegates(complete(late)).put("text", WORDS)).ok();
        assertThat(refusedFor(toAllAgain)).isEqualTo(2);
        assertThat(office.register()).containsExactly("01/GUQ-SGDĐT");
    }

    @Test
    void aTextThatDoesNotSayWhoIsReplacedIsNotSaved() {
        JsonNode begun = office.begins(DocumentKind.AUTHORIZATION);
        ObjectNode text = forSubstitutes(complete(begun));

        JsonNode refused =
                office.saves(begun, text.deepCopy().put("text", "Ủy quyền cho {{người nhận}}./."))
                        .refused(400, "document.field_missing")
                        .json();
        assertThat(refused.path("params").path("field").asText()).isEqualTo("người được thay");
        office.saves(begun, text.deepCopy().put("copies", "ONE"))
                .refused(400, "document.field_for_all");
        // Handed on without the product knowing to whom: the clerk writes who it is.
        office.saves(begun, complete(begun)).ok();
    }

    @Test
    void whoIsAuthorizedWhileCopiesWaitGetsNoSecondOne() {
        office.substitute("Phạm Văn Bình", office.delegate("Lê Thị Hồng"));
        JsonNode first = saved();
        JsonNode second = saved();
        Issuing issuing = product.bean(Issuing.class);
        DocumentRepository documents = product.bean(DocumentRepository.class);
        // Both are begun before either has a copy.
        product.bean(Database.class)
                .write(
                        () -> {
                            issuing.issue(
                                    documents
                                            .findLocked(DocumentId.fromString(id(first)))
                                            .orElseThrow());
                            issuing.issue(
                                    documents
                                            .findLocked(DocumentId.fromString(id(second)))
                                            .orElseThrow());
                        });

        JsonNode one = office.finished(first);
        JsonNode other = office.finished(second);

        assertThat(one.path("letters").asInt() + other.path("letters").asInt()).isOne();
        assertThat(
                        (one.path("letters").asInt() == 1 ? other : one)
                                .path("problems")
                                .path(0)
                                .path("code")
                                .asText())
                .isEqualTo("document.already_authorized");
        assertThat(office.register()).containsExactly("01/GUQ-SGDĐT");
    }

    @Test
    void whoLacksOneIsListedInAsManyStatementsForManySessionsAsForOne() {
        sendsSomebodyElse(office);
        long one = statementsOfMissing(1);
        sendsSomebodyElse(office.nextEvent());
        sendsSomebodyElse(office.nextEvent());

        assertThat(statementsOfMissing(3)).isEqualTo(one);
    }

    private static void sendsSomebodyElse(Office office) {
        office.substitute("Phạm Văn Bình", office.delegate("Lê Thị Hồng"), office.body());
    }

    private long statementsOfMissing(int count) {
        Database database = product.bean(Database.class);
        return database.read(
                () -> {
                    long before = statements(database);
                    assertThat(
                                    product.bean(Authorizations.class)
                                            .missing(staff(), new OrganizationId(office.body())))
                            .hasSize(count);
                    return statements(database) - before;
                });
    }

    private Caller.SignedIn staff() {
        Grant grant = new Grant(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, office.body());
        return new Caller.SignedIn(Ids.next(), Ids.next(), null, "", List.of(grant));
    }

    /** Of this connection, so far. */
    private static long statements(Database database) {
        return ((Number)
                        database.current()
                                .createNativeQuery(
                                        "select cast(variable_value as unsigned)"
                                                + " from information_schema.session_status"
                                                + " where variable_name = 'Com_stmt_execute'")
                                .getSingleResult())
                .longValue();
    }

    private int refusedFor(JsonNode draft) {
        return office.issues(draft)
                .refused(409, "document.only_substitutes")
                .json()
                .path("params")
                .path("count")
                .asInt();
    }

    private JsonNode saved() {
        JsonNode begun = office.begins(DocumentKind.AUTHORIZATION);
        return office.saves(begun, forSubstitutes(complete(begun))).ok();
    }

    private JsonNode issues(JsonNode draft, ObjectNode text) {
        JsonNode saved = office.saves(draft, text).ok();
        office.issues(saved).ok();
        return office.finished(saved);
    }

    private Document copy(JsonNode master) {
        return product.bean(Database.class)
                .read(
                        () ->
                                product.bean(DocumentRepository.class)
                                        .listIssuedCopies(
                                                DocumentId.fromString(id(master)), null, 1)
                                        .getFirst());
    }

    private String printed(JsonNode master) {
        return product.bean(Printing.class).layout(copy(master)).text();
    }
}
