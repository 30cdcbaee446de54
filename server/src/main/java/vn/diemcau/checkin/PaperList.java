package vn.diemcau.checkin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Clocks;
import vn.diemcau.typeset.PrintedList;
import vn.diemcau.typeset.PrintedList.Column;
import vn.diemcau.typeset.PrintedList.Kind;
import vn.diemcau.typeset.PrintedList.Part;

/** Delegates on paper, in Vietnamese: to be ticked at the door, or who was there and since when. */
final class PaperList {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(Clocks.VIETNAM);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM").withZone(Clocks.VIETNAM);

    private static final List<Column> TO_TICK =
            List.of(
                    new Column("TT", 12, Kind.SHORT),
                    new Column("Họ và tên", 50, Kind.TEXT),
                    new Column("Chức vụ", 45, Kind.TEXT),
                    new Column("Đơn vị", 62, Kind.TEXT),
                    new Column("Nhóm đại biểu", 48, Kind.TEXT),
                    new Column("Trả lời", 28, Kind.SHORT),
                    new Column("Có mặt", 22, Kind.BOX));
    private static final List<Column> WHO_CAME =
            List.of(
                    new Column("TT", 12, Kind.SHORT),
                    new Column("Họ và tên", 50, Kind.TEXT),
                    new Column("Chức vụ", 45, Kind.TEXT),
                    new Column("Đơn vị", 62, Kind.TEXT),
                    new Column("Nhóm đại biểu", 38, Kind.TEXT),
                    new Column("Vào lúc", 25, Kind.SHORT),
                    new Column("Cửa", 35, Kind.TEXT));
    private static final List<Column> WALK_INS =
            List.of(
                    new Column("TT", 12, Kind.SHORT),
                    new Column("Họ và tên", 70, Kind.TEXT),
                    new Column("Đơn vị", 95, Kind.TEXT),
                    new Column("Số điện thoại", 30, Kind.SHORT),
                    new Column("Vào lúc", 25, Kind.SHORT),
                    new Column("Cửa", 35, Kind.TEXT));

    private PaperList() {}

    /** To be ticked with a pen; who is in already is marked so. */
    static PrintedList toTick(SessionSummary session, String whom, List<Expected> people) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (Expected one : people) {
            rows.add(
                    Arrays.asList(
                            Integer.toString(rows.size() + 1),
                            one.name(),
                            one.position(),
                            one.unit(),
                            one.group(),
                            CheckinWords.answer(one.answered()),
                            one.admittedAt() == null ? null : "Đã vào"));
        }
        return list(
                "Danh sách đón tiếp đại biểu",
                session,
                whom,
                List.of(new Part(null, TO_TICK, rows)));
    }

    static PrintedList whoCame(
            SessionSummary session, String whom, List<Expected> people, List<WalkInRow> walkIns) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (Expected one : people) {
            rows.add(
                    Arrays.asList(
                            Integer.toString(rows.size() + 1),
                            one.name(),
                            one.position(),
                            one.unit(),
                            one.group(),
                            time(one.admittedAt()),
                            one.place()));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(null, WHO_CAME, rows));
        if (!walkIns.isEmpty()) {
            parts.add(new Part("Khách vãng lai", WALK_INS, walkInRows(walkIns)));
        }
        return list("Danh sách đại biểu có mặt", session, whom, parts);
    }

    private static List<List<@Nullable String>> walkInRows(List<WalkInRow> walkIns) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (WalkInRow one : walkIns) {
            rows.add(
                    Arrays.asList(
                            Integer.toString(rows.size() + 1),
                            one.name(),
                            one.unit(),
                            one.phone(),
                            time(one.admittedAt()),
                            one.place()));
        }
        return rows;
    }

    private static PrintedList list(
            String title, SessionSummary session, String whom, List<Part> parts) {
        List<String> lines = new ArrayList<>();
        lines.add(session.eventTitle());
        lines.add(session.title() + ", " + DAY.format(session.startsAt()));
        if (!whom.isEmpty()) {
            lines.add(whom);
        }
        return new PrintedList(title, lines, session.title(), true, parts);
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : SHORT.format(instant);
    }
}
