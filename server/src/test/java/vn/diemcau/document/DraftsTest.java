package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationKind;
import vn.diemcau.directory.OrganizationView;
import vn.diemcau.event.EventId;
import vn.diemcau.event.EventState;
import vn.diemcau.event.SessionForm;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;

class DraftsTest {

    private static final SessionSummary SESSION = session("Trụ sở Bộ GD&ĐT");

    private static SessionSummary session(@Nullable String place) {
        return new SessionSummary(
                new SessionId(Ids.next()),
                new EventId(Ids.next()),
                "Bộ trưởng gặp gỡ nhà giáo",
                EventState.PUBLISHED,
                1,
                "Buổi 1",
                Instant.parse("2023-08-15T01:00:00Z"),
                Instant.parse("2023-08-15T04:30:00Z"),
                place,
                SessionForm.HYBRID,
                SessionState.PLANNED,
                "4F7KX2NP",
                false);
    }

    private static final OrganizationView OFFICE =
            new OrganizationView(
                    new OrganizationId(Ids.next()),
                    "Sở Giáo dục và Đào tạo tỉnh Thử",
                    "Sở GD&ĐT Thử",
                    OrganizationKind.PROVINCIAL_OFFICE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    0);

    @Test
    void anAuthorizationNamesThePlaceWhereTheSubstituteSits() {
        assertThat(text("Điểm cầu tỉnh Thử"))
                .contains("**Địa điểm:** Điểm cầu tỉnh Thử.")
                .contains("thay cho Ông/Bà Lê Thị Mẫu.")
                .doesNotContain("Trụ sở Bộ");
        assertThat(text(null)).contains("**Địa điểm:** Trụ sở Bộ GD&ĐT.");
    }

    @Test
    void whereNobodySaysWhereTheMainRoomIsThePenFillsItIn() {
        SessionSummary nowhere = session(null);
        assertThat(text(nowhere, "Điểm cầu tỉnh Thử")).contains("**Địa điểm:** Điểm cầu tỉnh Thử.");
        assertThat(text(nowhere, null)).contains("**Địa điểm:** ….");
    }

    private static String text(@Nullable String point) {
        return text(SESSION, point);
    }

    private static String text(SessionSummary session, @Nullable String point) {
        return Drafts.authorization(
                        session,
                        OFFICE,
                        "SGDĐT",
                        "Ông/Bà Lê Thị Mẫu",
                        point,
                        "GIÁM ĐỐC",
                        "Trần Văn Mẫu")
                .text();
    }
}
