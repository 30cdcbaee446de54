package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PacingIT {

    private final PostOffice office = new PostOffice();
    private final GreenMail catcher = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void start() {
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop();
        office.close();
    }

    @Test
    void aDomainThatMustWaitHoldsUpNobodyElse() {
        office.perDomain = 60;
        List<MailId> slow = enqueue(100, "cham.example");
        List<MailId> others = enqueue(5, "nhanh.example");

        assertThat(deliver())
                .as("nobody looks again at once")
                .isEqualTo(Delivery.Round.NOTHING_DUE);

        assertThat(sent(others)).isEqualTo(5);
        assertThat(sent(slow)).as("a tenth at once").isEqualTo(6);
    }

    @Test
    void inNoMinuteMoreLeaveForADomainThanMayAndInTheEndAllHave() {
        office.perDomain = 60;
        List<MailId> all = enqueue(100, "cham.example");

        List<Long> bySecond = new ArrayList<>();
        for (int second = 0; second <= 130; second++) {
            deliver();
            bySecond.add(sent(all));
            office.clock.pass(Duration.ofSeconds(1));
        }

        for (int second = 60; second <= 130; second++) {
            long inThatMinute = bySecond.get(second) - bySecond.get(second - 60);
            assertThat(inThatMinute).as("until second %d", second).isLessThanOrEqualTo(60);
        }
        assertThat(bySecond.getLast()).isEqualTo(100);
    }

    @Test
    void whatComesLaterStandsBehindThoseThatWait() {
        office.perDomain = 10;
        List<MailId> first = enqueue(3, "cham.example");
        deliver();
        office.clock.pass(Duration.ofMillis(6_100));
        List<MailId> later = enqueue(1, "cham.example");

        deliver();

        assertThat(sent(first)).isEqualTo(2);
        assertThat(sent(later)).isZero();
    }

    @Test
    void theLimitOfAllLeavesTheOthersInLineAndAsksForAPause() {
        office.perMinute = 60;
        List<MailId> all = enqueue(20, "so.example");

        assertThat(deliver()).isEqualTo(Delivery.Round.LIMIT_REACHED);
        assertThat(sent(all)).isEqualTo(6);

        office.clock.pass(Duration.ofSeconds(5));
        deliver();
        assertThat(sent(all)).isBetween(10L, 11L);
    }

    @Test
    void afterAnOutageTheLimitHoldsAllTheSame() {
        office.perDomain = 60;
        List<MailId> all = enqueue(50, "cham.example");
        deliver();
        office.clock.pass(Duration.ofHours(1));

        deliver();

        assertThat(sent(all)).as("six before, six after").isEqualTo(12);
    }

    @Test
    void anotherServerKeepsToTheSameLimit() {
        office.perDomain = 60;
        List<MailId> all = enqueue(30, "cham.example");
        deliver();
        deliver();
        assertThat(sent(all)).isEqualTo(6);
    }

    private Delivery.Round deliver() {
        return office.deliverAll(catcher.getSmtp().getPort());
    }

    private List<MailId> enqueue(int count, String domain) {
        List<MailId> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(office.enqueue("so" + i + "@" + domain));
        }
        return ids;
    }

    private long sent(List<MailId> ids) {
        return office.states(ids).stream().filter(state -> state == MailState.SENT).count();
    }
}
