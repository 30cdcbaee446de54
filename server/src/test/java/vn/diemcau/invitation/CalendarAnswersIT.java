package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Ids;
import vn.diemcau.mail.CalendarReplies;
import vn.diemcau.mail.CalendarReply;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Answers that come out of calendars. */
@ProductTest
class CalendarAnswersIT {

    private static final Instant LATE = Instant.parse("2098-01-01T00:00:00Z");

    private final Product product;
    private final Party party;
    private final Letterbox.Received letter;

    CalendarAnswersIT(Product product) {
        this.product = product;
        Letterbox letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        party.province("Quảng Trị", "so.quangtri@demo.example");
        party.invite().ok();
        this.letter = letters.await(1).getFirst();
    }

    private boolean take(
            String uid, CalendarReply.Answer answer, Instant saidAt, @Nullable String comment) {
        return product.bean(CalendarReplies.class)
                .take(
                        new CalendarReply(
                                uid,
                                MailAddress.of("so.quangtri@demo.example"),
                                answer,
                                0,
                                saidAt,
                                comment));
    }

    private JsonNode listed() {
        return party.list("").path("items").get(0);
    }

    @Test
    void anAnswerOutOfTheCalendarCountsAsOneByTheLink() {
        assertThat(take(letter.entry("UID"), CalendarReply.Answer.TENTATIVE, LATE, "Sẽ báo lại"))
                .isTrue();
        assertThat(listed().path("reply").asText()).isEqualTo("TENTATIVE");
        assertThat(listed().path("replyNote").asText()).isEqualTo("Sẽ báo lại");
    }

    @Test
    void anAnswerOlderThanTheOneKnownAndOneAboutAnotherTimeChangeNothing() {
        product.anonymous()
                .post(
                        "invitation-replies",
                        Map.of("token", letter.replyToken(), "answer", "ACCEPTED"))
                .ok();
        Instant old = Instant.parse("2023-01-01T00:00:00Z");
        assertThat(take(letter.entry("UID"), CalendarReply.Answer.DECLINED, old, null)).isTrue();
        party.change(Map.of("startsAt", "2023-08-16T01:00:00Z", "endsAt", "2023-08-16T04:30:00Z"));
        party.organizer.post("invitations/" + party.onlyInvitation() + "/resend").ok();
        assertThat(take(letter.entry("UID"), CalendarReply.Answer.DECLINED, LATE, null)).isTrue();
        assertThat(listed().path("reply").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void aSecondAnswerThatWasSaidBeforeTheFirstArrivedCountsAndALateFirstOneDoesNot() {
        Instant first = Instant.parse("2023-08-01T08:00:00Z");
        assertThat(take(letter.entry("UID"), CalendarReply.Answer.ACCEPTED, first, null)).isTrue();
        assertThat(
                        take(
                                letter.entry("UID"),
                                CalendarReply.Answer.DECLINED,
                                first.plusSeconds(60),
                                null))
                .isTrue();
        assertThat(listed().path("reply").asText()).isEqualTo("DECLINED");
        assertThat(
                        take(
                                letter.entry("UID"),
                                CalendarReply.Answer.TENTATIVE,
                                first.plusSeconds(30),
                                null))
                .isTrue();
        assertThat(listed().path("reply").asText()).isEqualTo("DECLINED");
    }

    @Test
    void anAnswerAfterTheWithdrawalChangesNothingAndOneToAnotherAppointmentIsNotOurs() {
        party.organizer.post("invitations/" + party.onlyInvitation() + "/withdraw").ok();
        assertThat(take(letter.entry("UID"), CalendarReply.Answer.ACCEPTED, LATE, null)).isTrue();
        assertThat(listed().path("reply").isNull()).isTrue();
        assertThat(take("abc@elsewhere", CalendarReply.Answer.ACCEPTED, LATE, null)).isFalse();
        assertThat(take(Ids.next() + "@diemcau", CalendarReply.Answer.ACCEPTED, LATE, null))
                .isFalse();
    }
}
