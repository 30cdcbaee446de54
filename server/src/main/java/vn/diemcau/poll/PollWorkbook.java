package vn.diemcau.poll;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.diemcau.event.SessionSummary;

/**
 * The results of a session's polls as an XLSX workbook in Vietnamese. Texts are written as strings
 * and never as formulas, whatever they begin with.
 */
final class PollWorkbook {

    private static final String[] HEADER = {
        "Câu hỏi", "Trạng thái", "Số người trả lời", "Lựa chọn", "Số lượt", "Tỷ lệ", "Ghi chú"
    };
    private static final int[] WIDTHS = {60, 14, 18, 40, 12, 12, 14};

    private final Worksheet sheet;
    private int row;

    private PollWorkbook(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(OutputStream out, SessionSummary session, List<PollView> polls) {
        try (Workbook workbook = new Workbook(out, "Diem Cau", "1.0")) {
            PollWorkbook writer = new PollWorkbook(workbook.newWorksheet("Kết quả"));
            writer.head(session);
            polls.forEach(writer::poll);
            writer.sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(SessionSummary session) {
        sheet.value(row++, 0, session.eventTitle());
        sheet.value(row++, 0, session.title());
        for (int column = 0; column < HEADER.length; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(row, column, HEADER[column]);
        }
        sheet.range(0, 0, row, HEADER.length - 1).style().bold().set();
        sheet.freezePane(0, ++row);
    }

    private void poll(PollView poll) {
        PollContent content = poll.content();
        PollScale scale = content.scale();
        List<Integer> counts = poll.result().counts();
        for (int place = 0; place < counts.size(); place++) {
            String name =
                    scale == null
                            ? content.options().get(place)
                            : String.valueOf(scale.lowest() + place);
            line(poll, name, counts.get(place), "");
        }
        for (PollResult.WordCount word : poll.result().words()) {
            line(poll, word.word(), word.votes(), word.hidden() ? "Đã ẩn" : "");
        }
        if (content.kind() == PollKind.WORDS && poll.result().words().isEmpty()) {
            line(poll, "", 0, "");
        }
    }

    private void line(PollView poll, String name, int votes, String note) {
        sheet.value(row, 0, poll.content().question());
        sheet.value(row, 1, state(poll.state()));
        sheet.value(row, 2, poll.result().ballots());
        sheet.value(row, 3, name);
        sheet.value(row, 4, votes);
        if (poll.result().ballots() > 0) {
            sheet.value(row, 5, (double) votes / poll.result().ballots());
            sheet.style(row, 5).format("0.0%").set();
        }
        sheet.value(row, 6, note);
        row++;
    }

    private static String state(PollState state) {
        return switch (state) {
            case DRAFT -> "Bản nháp";
            case OPEN -> "Đang mở";
            case CLOSED -> "Đã đóng";
        };
    }
}
