package vn.diemcau.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SessionTimeTest {

    private static final Instant START = Instant.parse("2023-08-15T01:00:00Z");

    @Test
    void namesTheDayInTheReadersLanguageAndTheTimeInVietnam() {
        Instant end = Instant.parse("2023-08-15T04:30:00Z");
        assertThat(SessionTime.of(START, end, Locale.of("vi")))
                .isEqualTo("Thứ Ba, 15/08/2023, 08:00 – 11:30");
        assertThat(SessionTime.of(START, end, Locale.ENGLISH))
                .isEqualTo("Tuesday, 15 August 2023, 08:00 – 11:30");
    }

    @Test
    void namesAMomentInTheReadersLanguage() {
        assertThat(SessionTime.moment(START, Locale.of("vi"))).isEqualTo("08:00, 15/08/2023");
        assertThat(SessionTime.moment(START, Locale.ENGLISH)).isEqualTo("08:00, 15 August 2023");
    }

    @Test
    void namesBothDaysWhereItEndsOnAnother() {
        assertThat(SessionTime.of(START, Instant.parse("2023-08-16T04:30:00Z"), Locale.of("vi")))
                .isEqualTo("Thứ Ba, 15/08/2023, 08:00 – Thứ Tư, 16/08/2023, 11:30");
    }
}
