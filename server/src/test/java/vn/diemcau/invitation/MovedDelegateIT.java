package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.event.SessionId;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Mailbox;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** A delegate who was invited and sits elsewhere now. Here the calm never ends by itself. */
@ProductTest(settings = "invitation.update-after=PT1H")
class MovedDelegateIT {

    private static final String NAME = "Nguyễn Thị Hoa";

    private final Product product;
    private final Letterbox letters;
    private final Party party;
    private final Guests guests;
    private final String point;
    private final String delegate;
    private final Letterbox.Received first;

    MovedDelegateIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        party.change(Map.of("startsAt", "2098-08-16T01:00:00Z", "endsAt", "2098-08-16T04:30:00Z"));
        this.guests = new Guests(product, party);
        this.point = party.province("Quảng Trị", null);
        String allotment =
                guests.allot(guests.group("Giáo viên"), guests.office("Sở Giáo dục", null));
        this.delegate = guests.named(allotment, NAME, Guests.address());
        guests.inviteAll(false);
        this.first = letters.await(1).getFirst();
    }

    private int waiting() {
        return party.progress().path("update").path("waiting").asInt();
    }

    /** What happens every few seconds by itself. */
    private boolean look() {
        Updating updating = product.bean(Updating.class);
        SessionId session = new SessionId(UUID.fromString(party.session));
        return updating.listChanged().contains(session) && updating.tellSome(session);
    }

    @Test
    void isToldOfTheNewSeatWithAHigherSequenceAndTheOldOne() {
        guests.moves(delegate, NAME, point);
        assertThat(waiting()).isEqualTo(1);
        party.organizer.post(party.path() + "/update").ok();

        Letterbox.Received second = letters.await(2, "Thay đổi thời gian, địa điểm: ");
        assertThat(second.text()).contains("Nơi dự của ông/bà: Quảng Trị");
        assertThat(second.entry("LOCATION")).isEqualTo("Quảng Trị");
        assertThat(second.entry("UID")).isEqualTo(first.entry("UID"));
        assertThat(Integer.parseInt(second.entry("SEQUENCE")))
                .isGreaterThan(Integer.parseInt(first.entry("SEQUENCE")));
        assertThat(waiting()).isZero();
        look();
        assertThat(letters.all()).hasSize(2);
    }

    @Test
    void thePageAndThePassSayWhereTheySitNowBeforeAnyLetterDoes() {
        JsonNode before = looksAtPage();
        assertThat(before.path("pointName").isNull()).isTrue();
        guests.moves(delegate, NAME, point);

        JsonNode page = looksAtPage();
        assertThat(page.path("pointName").asText()).isEqualTo("Quảng Trị");
        answersOn(before).refused(409, "invitation.changed_meanwhile");
        answersOn(page).ok();

        assertThat(looksAtPage().path("answeredFor").isNull()).isTrue();
        MimeMessage pass = product.mailbox(first.to()).await(2);
        assertThat(Mailbox.content(pass, "text/plain"))
                .contains("Mã vào cửa")
                .contains("Nơi dự của ông/bà: Quảng Trị");
    }

    @Test
    void aMendedCapitalIsNoNews() {
        answersOn(looksAtPage()).ok();
        String place = looksAtPage().path("place").asText();
        party.change(Map.of("place", place.toUpperCase(Locale.ROOT)));

        assertThat(looksAtPage().path("place").asText()).isNotEqualTo(place);
        assertThat(looksAtPage().path("answeredFor").isNull()).isTrue();
        assertThat(waiting()).isZero();
        look();
        assertThat(letters.all()).hasSize(1);
    }

    /** As the page says it that showed {@code page}. */
    private Answer answersOn(JsonNode page) {
        Map<String, Object> seen = new HashMap<>();
        for (String field : List.of("repliedAt", "startsAt", "endsAt", "place", "pointName")) {
            JsonNode shown = page.path(field);
            seen.put(field, shown.isNull() ? null : shown.asText());
        }
        return product.anonymous()
                .post(
                        "invitation-replies",
                        Map.of("token", first.replyToken(), "answer", "ACCEPTED", "seen", seen));
    }

    private JsonNode looksAtPage() {
        return product.anonymous()
                .post("invitation-replies/look", Map.of("token", first.replyToken()))
                .ok();
    }

    @Test
    void whoIsMovedBackBeforeBeingToldGetsNoLetter() {
        guests.moves(delegate, NAME, point);
        assertThat(look()).isFalse();
        guests.moves(delegate, NAME, null);
        look();

        assertThat(waiting()).isZero();
        assertThat(letters.all()).hasSize(1);
    }

    @Test
    void oneMoreWhoIsMovedLetsTheCalmBeginAnew() {
        String allotment = guests.allot(guests.group("Giảng viên"), guests.office("Trường", null));
        String other = guests.named(allotment, "Trần Văn Bình", Guests.address());
        guests.inviteAll(false);
        letters.await(2);
        guests.moves(delegate, NAME, point);
        look();
        String due = party.progress().path("update").path("dueAt").asText();

        guests.moves(other, "Trần Văn Bình", point);
        assertThat(look()).isFalse();

        assertThat(party.progress().path("update").path("dueAt").asText()).isGreaterThan(due);
        assertThat(letters.all()).hasSize(2);
    }
}
