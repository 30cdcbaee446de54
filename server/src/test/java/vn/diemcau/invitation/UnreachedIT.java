package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.mail.UndeliverableAddresses;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Those whom no letter reaches, and addresses from which mail comes back. */
@ProductTest
class UnreachedIT {

    private static final String BACK = "so.hagiang@demo.example";

    private final Product product;
    private final Letterbox letters;
    private final Party party;

    UnreachedIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        party.province("Điện Biên", null);
        party.province("Hà Giang", BACK);
        party.province("Quảng Trị", "so.quangtri@demo.example");
        product.bean(UndeliverableAddresses.class).clear(BACK);
    }

    private void comesBack() {
        Party.comesBack(product, BACK);
    }

    private String unreached() {
        return "sessions/" + party.session + "/unreached";
    }

    @Test
    void whoHasNoAddressOrOneFromWhichMailComesBackGetsNoLetterAndStandsOnTheList() {
        comesBack();

        JsonNode sent = party.invite().ok();

        assertThat(sent.path("invited").asInt()).isEqualTo(1);
        assertThat(letters.await(1).getFirst().to()).isEqualTo("so.quangtri@demo.example");
        JsonNode items = party.organizer.get(unreached() + "?kind=POINT").ok().path("items");
        assertThat(items.findValuesAsText("part")).containsExactly("Điện Biên", "Hà Giang");
        assertThat(items.findValuesAsText("cameBack")).containsExactly("false", "true");
        assertThat(party.organizer.get(unreached() + "/list.xlsx").status()).isEqualTo(200);
    }

    @Test
    void theWorkbookSpeaksTheLanguageOfTheOrganizer() throws IOException {
        assertThat(headings("")).contains("Họ và tên", "Đầu mối", "Chưa có địa chỉ thư điện tử");
        assertThat(headings("?language=en"))
                .contains("Postal address", "Bridge point", "No e-mail address")
                .doesNotContain("Họ và tên");
        assertThat(party.organizer.get(unreached() + "/list.xlsx?language=fr").status())
                .isEqualTo(400);
    }

    /** All cells of all sheets. */
    private List<String> headings(String query) throws IOException {
        List<String> cells = new ArrayList<>();
        byte[] workbook = party.organizer.get(unreached() + "/list.xlsx" + query).bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    row.forEach(cell -> cells.add(cell == null ? "" : cell.getText()));
                }
            }
        }
        return cells;
    }

    @Test
    void anAddressThatIsRightAllTheSameGetsItsLetterOnceAPersonSaysSo() {
        party.invite().ok();
        letters.await(2);
        comesBack();
        JsonNode listed = party.list("?cameBack=true").path("items");
        assertThat(listed.findValuesAsText("pointName")).containsExactly("Hà Giang");
        String invitation = listed.get(0).path("id").asText();
        party.organizer
                .post("invitations/" + invitation + "/resend")
                .refused(409, "invitation.came_back");

        party.organizer.post("invitations/" + invitation + "/address/works").ok();

        party.organizer.post("invitations/" + invitation + "/resend").ok();
        letters.await(3);
        assertThat(party.list("?cameBack=true").path("total").asInt()).isZero();
    }

    @Test
    void noLetterTakesAnInvitationBackFromAnAddressThatIsDead() {
        party.invite().ok();
        letters.await(2);
        comesBack();
        JsonNode listed = party.list("?cameBack=true").path("items").get(0);

        party.organizer.post("invitations/" + listed.path("id").asText() + "/withdraw").ok();

        letters.settle();
        letters.await(2);
        JsonNode withdrawn = party.list("?q=ha+giang").path("items").get(0);
        assertThat(withdrawn.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.path("delivery")).isEqualTo(listed.path("delivery"));
    }

    @Test
    void onlyWhoOrganizesTheEventSeesThemOrTakesAnAddressForGood() {
        party.invite().ok();
        String invitation = party.onlyInvitation();
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        Client host = product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(party.session));
        for (String path : List.of(unreached(), unreached() + "/list.xlsx")) {
            stranger.get(path).refused(404, "event.session_not_found");
            host.get(path).refused(403, "access.not_allowed");
            product.anonymous().get(path).refused(401, "access.not_signed_in");
        }
        stranger.post("invitations/" + invitation + "/address/works")
                .refused(404, "invitation.not_found");
        letters.await(2);
    }
}
