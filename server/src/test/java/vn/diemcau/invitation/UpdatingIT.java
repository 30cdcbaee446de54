package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Those who are invited already, and a time or place that changes. Here the calm never ends. */
@ProductTest(settings = "invitation.update-after=PT1H")
class UpdatingIT {

    private static final Map<String, ?> LATER =
            Map.of("startsAt", "2098-08-16T01:00:00Z", "endsAt", "2098-08-16T04:30:00Z");
    private static final Map<String, ?> LATER_STILL =
            Map.of("startsAt", "2098-08-17T01:00:00Z", "endsAt", "2098-08-17T04:30:00Z");

    private final Product product;
    private final Letterbox letters;
    private final Party party;

    UpdatingIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        party.province("Quảng Trị", "so.quangtri@demo.example");
        party.change(LATER);
    }

    private Letterbox.Received invited() {
        party.invite().ok();
        return letters.await(1).getFirst();
    }

    private JsonNode update() {
        return party.progress().path("update");
    }

    private void tellNow() {
        party.organizer.post(party.path() + "/update").ok();
    }

    /** What happens every few seconds by itself. */
    private boolean look() {
        Updating updating = product.bean(Updating.class);
        SessionId session = new SessionId(UUID.fromString(party.session));
        return updating.listChanged().contains(session) && updating.tellSome(session);
    }

    @Test
    void aNewTimeIsToldToThoseWhoWereInvitedWithAHigherSequence() {
        Letterbox.Received first = invited();
        product.anonymous()
                .post(
                        "invitation-replies",
                        Map.of("token", first.replyToken(), "answer", "TENTATIVE"))
                .ok();
        assertThat(update().path("waiting").asInt()).isZero();

        party.change(LATER_STILL);
        assertThat(update().path("waiting").asInt()).isEqualTo(1);
        tellNow();

        Letterbox.Received second = letters.await(2, "Thay đổi thời gian, địa điểm: ");
        assertThat(second.to()).isEqualTo("so.quangtri@demo.example");
        assertThat(second.text())
                .contains("Thời gian: Chủ Nhật, 17/08/2098, 08:00 – 11:30 (giờ Việt Nam)");
        assertThat(second.calendarType()).contains("method=REQUEST");
        assertThat(second.entry("UID")).isEqualTo(first.entry("UID"));
        assertThat(second.entry("DTSTART")).isEqualTo("TZID=Asia/Ho_Chi_Minh:20980817T080000");
        assertThat(Integer.parseInt(second.entry("SEQUENCE")))
                .isGreaterThan(Integer.parseInt(first.entry("SEQUENCE")));
        JsonNode listed = party.list("").path("items").get(0);
        assertThat(listed.path("reply").asText()).isEqualTo("TENTATIVE");
        assertThat(update().path("waiting").asInt()).isZero();
        look();
        assertThat(letters.all()).hasSize(2);
    }

    @Test
    void aLetterThatIsSentAgainSaysWhatHasChanged() {
        invited();
        party.change(LATER_STILL);

        party.organizer.post("invitations/" + party.onlyInvitation() + "/resend").ok();

        assertThat(letters.await(2, "Thay đổi thời gian, địa điểm: ").text())
                .contains("Thời gian: Chủ Nhật, 17/08/2098, 08:00 – 11:30 (giờ Việt Nam)");
        assertThat(update().path("waiting").asInt()).isZero();
    }

    @Test
    void whoeverIsNotToldYetWaitsForTheCalmAndAnotherChangeBeginsItAnew() {
        invited();
        party.change(LATER_STILL);
        assertThat(look()).isFalse();
        String due = update().path("dueAt").asText();
        assertThat(due).isNotEmpty();

        party.change(Map.of("place", "Trường Đại học Sư phạm Hà Nội"));
        assertThat(look()).isFalse();

        assertThat(update().path("dueAt").asText()).isGreaterThan(due);
        assertThat(letters.all()).hasSize(1);
    }

    @Test
    void aChangeThatIsTakenBackBeforeAnybodyWasToldSendsNothing() {
        invited();
        party.change(LATER_STILL);
        look();
        party.change(LATER);
        look();

        assertThat(update().path("waiting").asInt()).isZero();
        assertThat(update().path("dueAt").isNull()).isTrue();
        party.organizer.post(party.path() + "/update").refused(409, "invitation.nothing_changed");
        assertThat(letters.all()).hasSize(1);
    }

    @Test
    void twoWhoLookAtOnceTellEachOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            party.province("Tỉnh " + i, "so" + i + "@demo.example");
        }
        party.invite().ok();
        letters.await(21);
        party.change(LATER_STILL);
        tellNow();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> look = this::look;
            for (Future<Boolean> done : both.invokeAll(List.of(look, look))) {
                done.get();
            }
        }
        List<String> told =
                letters.await(42).stream()
                        .filter(letter -> letter.subject().startsWith("Thay đổi"))
                        .map(Letterbox.Received::to)
                        .toList();
        assertThat(told).hasSize(21).doesNotHaveDuplicates();
    }

    @Test
    void aSessionThatFailsKeepsNoOtherOneWaiting() {
        party.invite().ok();
        letters.await(1);
        Party other = Party.announced(product, "Tập huấn giáo viên");
        other.province("Hà Giang", "so.hagiang@demo.example");
        other.change(LATER);
        other.invite().ok();
        letters.await(2);
        party.breakInvitations(product);
        party.change(LATER_STILL);
        other.change(LATER_STILL);
        tellNow();
        other.organizer.post(other.path() + "/update").ok();

        product.bean(ChangedSessions.class).once(() -> false);

        assertThat(letters.await(3, "Thay đổi thời gian, địa điểm: ").to())
                .isEqualTo("so.hagiang@demo.example");
        party.mendInvitations(product, "so.quangtri@demo.example");
        letters.await(4);
    }

    @Test
    void aWithdrawnInvitationIsToldNothingAndWhatIsOverNeitherAndATitleAloneIsNoNews() {
        invited();
        party.change(Map.of("title", "Buổi khác tên"));
        assertThat(update().path("waiting").asInt()).isZero();
        party.change(Map.of("startsAt", "2023-08-16T01:00:00Z", "endsAt", "2023-08-16T04:30:00Z"));
        assertThat(update().path("waiting").asInt()).isZero();
        party.organizer.post("invitations/" + party.onlyInvitation() + "/withdraw").ok();
        letters.await(2);
        party.change(LATER_STILL);
        assertThat(update().path("waiting").asInt()).isZero();
    }

    @Test
    void onlyWhoOrganizesTheEventTellsOfAChange() {
        invited();
        party.change(LATER_STILL);
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        stranger.post(party.path() + "/update").refused(404, "event.session_not_found");
        product.anonymous().post(party.path() + "/update").refused(401, "access.not_signed_in");
    }
}
