package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OldLettersIT {

    private final PostOffice office = new PostOffice();
    private final OldLetters old =
            new OldLetters(office.database, office.mails, office.clock, Duration.ofDays(90));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aLetterThatFailedLongAgoIsEmptiedAndItsRecordStays() {
        MailId longAgo = failed("cu@so.example");
        office.clock.pass(Duration.ofDays(91));
        MailId recently = failed("moi@so.example");
        MailId waiting = office.enqueue("doi@so.example");

        assertThat(old.deleteSome(10)).isEqualTo(1);
        assertThat(old.deleteSome(10)).isZero();

        assertThat(office.holdsWords(longAgo)).isFalse();
        assertThat(office.status(longAgo).state()).isEqualTo(MailState.FAILED);
        assertThat(office.holdsWords(recently)).isTrue();
        assertThat(office.holdsWords(waiting)).isTrue();
    }

    @Test
    void anEmptiedLetterIsNotSentAgain() {
        MailId longAgo = failed("cu@so.example");
        office.clock.pass(Duration.ofDays(91));
        old.deleteSome(10);

        assertThat(office.outbox().sendAgain(longAgo)).isFalse();
    }

    private MailId failed(String address) {
        MailId id = office.enqueue(address);
        office.database.write(
                () ->
                        office.mails
                                .findLocked(id.value())
                                .orElseThrow()
                                .failed(
                                        MailFailure.RECIPIENT_REFUSED,
                                        "550",
                                        office.clock.instant()));
        return id;
    }
}
