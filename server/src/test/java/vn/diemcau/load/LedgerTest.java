package vn.diemcau.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Losses are seen by identity, not by counting alone. */
class LedgerTest {

    private final Ledger ledger = new Ledger(10);
    private final Hearing hearing = new Hearing();

    @Test
    void whatWasAcknowledgedMustReachADesk() {
        ledger.asked(3, 100);
        ledger.acknowledged(3);
        assertThat(ledger.countLostBeforeDesk()).isEqualTo(1);

        assertThat(ledger.atDesk(3)).isEqualTo(100);
        assertThat(ledger.countLostBeforeDesk()).isZero();
        assertThat(ledger.atDesk(3)).as("at the second desk").isZero();
    }

    @Test
    void whatWasRefusedNeedNotReachADesk() {
        ledger.asked(0, 1);
        assertThat(ledger.isSettled()).isFalse();
        ledger.refused(0);
        assertThat(ledger.isSettled()).isTrue();
    }

    @Test
    void whatWasApprovedMustBePublished() {
        ledger.approving(4, 1);
        ledger.approved(4);
        assertThat(ledger.countUnpublished()).isEqualTo(1);
        ledger.published(50, 4);
        assertThat(ledger.countUnpublished()).isZero();
    }

    @Test
    void oneWhoHeardEverythingSinceTheyCameMissesNothing() {
        publish(10, 20, 30);
        hearing.from(10);
        hearing.heard(20);
        hearing.heard(30);

        assertThat(ledger.countMissedBy(hearing)).isZero();
    }

    @Test
    void oneWhoMissedAPublicationIsFound() {
        publish(10, 20, 30);
        hearing.from(0);
        hearing.heard(10);
        hearing.heard(30);

        assertThat(ledger.countMissedBy(hearing)).isEqualTo(1);
    }

    @Test
    void aPublicationInThePlaceOfAnotherOneIsFound() {
        publish(10, 20, 30);
        hearing.from(0);
        hearing.heard(10);
        hearing.heard(20);
        hearing.heard(20);

        assertThat(ledger.countMissedBy(hearing)).isEqualTo(1);
    }

    private void publish(long... revisions) {
        int number = 0;
        for (long revision : revisions) {
            ledger.published(revision, number++);
        }
    }
}
