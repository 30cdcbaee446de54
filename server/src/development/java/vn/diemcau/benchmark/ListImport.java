package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.diemcau.spreadsheet.SafeWorkbook;

/** How long a list of many people takes until it is looked at, and until it is taken in. */
final class ListImport {

    private static final String[] FAMILIES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"
    };
    private static final String[] MIDDLES = {"Thị", "Văn", "Hữu", "Đức", "Ngọc", "Thu"};
    private static final String[] GIVEN = {
        "Ánh", "Bình", "Cường", "Dũng", "Hạnh", "Quỳnh", "Thuý", "Yến"
    };

    private final Rig rig;
    private final Installation.Visitor organizer;

    ListImport(Rig rig) throws IOException, InterruptedException {
        this.rig = rig;
        this.organizer = rig.meeting().organizer();
    }

    /** New to the directory, then known to it. */
    void measure(int people) throws IOException, InterruptedException {
        byte[] file = workbook(people);
        measure("%,d people nobody knows".formatted(people), file);
        measure("%,d people everybody knows".formatted(people), file);
    }

    private void measure(String what, byte[] file) throws IOException, InterruptedException {
        Duration worked = rig.product().processorTime();
        long begun = System.nanoTime();
        JsonNode made =
                rig.meeting()
                        .installation()
                        .upload("/api/imports?kind=people&name=ds.xlsx", organizer, file);
        Duration previewed = Duration.ofNanos(System.nanoTime() - begun);
        JsonNode counts = made.path("counts");
        System.out.printf(
                "%-44s %,d KiB previewed in %.1f s (%.1f s of a processor): %,d new, %,d known; server %,d KiB%n",
                what,
                file.length / 1024,
                previewed.toMillis() / 1e3,
                rig.product().processorTime().minus(worked).toMillis() / 1e3,
                counts.path("newOnes").asInt(),
                counts.path("same").asInt(),
                rig.product().residentKibibytes());
        int taken = counts.path("taken").asInt();
        if (taken == 0) {
            return;
        }
        begun = System.nanoTime();
        rig.meeting()
                .installation()
                .post(
                        "/api/imports/" + made.path("id").asText() + "/application",
                        organizer,
                        Map.of("expected", taken));
        System.out.printf(
                "%-44s taken in %.1f s; server %,d KiB%n",
                "", (System.nanoTime() - begun) / 1e9, rig.product().residentKibibytes());
    }

    private static byte[] workbook(int people) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SafeWorkbook book = SafeWorkbook.to(file)) {
            book.sheet(
                    "Danh sách",
                    List.of("Danh sách (đo tải)"),
                    List.of(
                            new SafeWorkbook.Column("STT", 6),
                            new SafeWorkbook.Column("Họ và tên", 30),
                            new SafeWorkbook.Column("Chức vụ", 30),
                            new SafeWorkbook.Column("Thư điện tử", 30),
                            new SafeWorkbook.Column("Điện thoại", 20)));
            for (int person = 0; person < people; person++) {
                book.row(
                        List.of(
                                person + 1,
                                name(person),
                                person % 3 == 0 ? "Trưởng phòng Giáo dục phổ thông" : "Giáo viên",
                                "nguoi." + person + "@demo.example",
                                "09" + String.format("%08d", person)));
            }
        }
        return file.toByteArray();
    }

    private static String name(int person) {
        return FAMILIES[person % FAMILIES.length]
                + " "
                + MIDDLES[person / 8 % MIDDLES.length]
                + " "
                + GIVEN[person / 48 % GIVEN.length];
    }
}
