package vn.diemcau.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.feedback.FeedbackFormSummary.Count;
import vn.diemcau.feedback.FeedbackFormSummary.FieldSummary;
import vn.diemcau.feedback.FeedbackFormSummary.ProvinceRate;

/**
 * A form's summary as an XLSX workbook in Vietnamese: overview, provinces, distributions, and every
 * response. Texts are written as strings and never as formulas, whatever they begin with.
 */
final class SummaryWorkbook {

    private static final String FORMAT = "0.00";
    private static final String PERCENT = "0.0%";
    private static final int ROWS_AT_ONCE = 500;
    private static final String NO_PROVINCE = "Không thuộc tỉnh, thành phố";

    private final Workbook workbook;

    private SummaryWorkbook(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * @param provinceName the name behind a province's id; null where there is none
     * @param responsesAfter the next responses behind the one with this id; empty at the end
     */
    static void write(
            OutputStream out,
            FeedbackFormView form,
            SessionSummary session,
            FeedbackFormSummary summary,
            Function<@Nullable UUID, @Nullable String> provinceName,
            Function<@Nullable UUID, List<FeedbackResponse>> responsesAfter) {
        try (Workbook workbook = new Workbook(out, "Diem Cau", "1.0")) {
            SummaryWorkbook writer = new SummaryWorkbook(workbook);
            writer.overview(form, session, summary);
            writer.provinces(summary);
            writer.distributions(summary);
            writer.responses(form, provinceName, responsesAfter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void overview(
            FeedbackFormView form, SessionSummary session, FeedbackFormSummary summary)
            throws IOException {
        Worksheet sheet = sheet("Tổng quan", 32, 80);
        int row = 0;
        row = line(sheet, row, "Sự kiện", session.eventTitle());
        row = line(sheet, row, "Buổi", session.title());
        row = line(sheet, row, "Phiếu góp ý", form.title());
        row = line(sheet, row, "Hỏi qua thư", summary.askedByMail());
        row = line(sheet, row, "Người tham dự", summary.joined());
        row = line(sheet, row, "Số phiếu trả lời", summary.responses());
        sheet.value(row, 0, "Tỷ lệ trả lời");
        rate(sheet, row, 1, summary.askedByMail() + summary.joined(), summary.responses());
        sheet.range(0, 0, row, 0).style().bold().set();
        sheet.finish();
    }

    private static int line(Worksheet sheet, int row, String name, Object value) {
        sheet.value(row, 0, name);
        if (value instanceof Number number) {
            sheet.value(row, 1, number);
        } else {
            sheet.value(row, 1, value.toString());
        }
        return row + 1;
    }

    private void provinces(FeedbackFormSummary summary) throws IOException {
        Worksheet sheet = sheet("Theo tỉnh, thành phố", 12, 32, 14, 14, 14);
        header(sheet, "Mã", "Tỉnh, thành phố", "Đã hỏi", "Đã trả lời", "Tỷ lệ");
        int row = 1;
        for (ProvinceRate rate : summary.provinces()) {
            row = province(sheet, row, rate);
        }
        if (summary.withoutProvince() != null) {
            province(sheet, row, summary.withoutProvince());
        }
        sheet.finish();
    }

    private static int province(Worksheet sheet, int row, ProvinceRate rate) {
        sheet.value(row, 0, Objects.requireNonNullElse(rate.code(), ""));
        sheet.value(row, 1, Objects.requireNonNullElse(rate.name(), NO_PROVINCE));
        sheet.value(row, 2, rate.asked());
        sheet.value(row, 3, rate.responses());
        rate(sheet, row, 4, rate.asked(), rate.responses());
        return row + 1;
    }

    private static void rate(Worksheet sheet, int row, int column, long asked, long responses) {
        if (asked > 0) {
            sheet.value(row, column, (double) responses / asked);
            sheet.style(row, column).format(PERCENT).set();
        }
    }

    private void distributions(FeedbackFormSummary summary) throws IOException {
        Worksheet sheet = sheet("Phân bố", 70, 40, 14, 14);
        header(sheet, "Câu hỏi", "Câu trả lời", "Số lượng", "Tỷ lệ");
        int row = 1;
        for (FieldSummary field : summary.fields()) {
            for (Count count : field.counts()) {
                sheet.value(row, 0, field.labelVi());
                if (count.option() == null) {
                    sheet.value(row, 1, count.number());
                } else {
                    sheet.value(row, 1, count.option().vi());
                }
                sheet.value(row, 2, count.count());
                rate(sheet, row, 3, field.answered(), count.count());
                row++;
            }
            if (field.mean() != null) {
                sheet.value(row, 0, field.labelVi());
                sheet.value(row, 1, "Trung bình");
                sheet.value(row, 2, field.mean());
                sheet.style(row, 2).format(FORMAT).set();
                row++;
            }
        }
        sheet.finish();
    }

    private void responses(
            FeedbackFormView form,
            Function<@Nullable UUID, @Nullable String> provinceName,
            Function<@Nullable UUID, List<FeedbackResponse>> responsesAfter)
            throws IOException {
        Worksheet sheet = sheet("Phiếu trả lời", 32);
        sheet.value(0, 0, "Tỉnh, thành phố");
        for (int column = 0; column < form.fields().size(); column++) {
            sheet.value(0, column + 1, form.fields().get(column).labelVi());
            sheet.width(column + 1, 40);
        }
        sheet.range(0, 0, 0, form.fields().size()).style().bold().wrapText(true).set();
        sheet.freezePane(1, 1);
        int row = 1;
        UUID last = null;
        List<FeedbackResponse> chunk = responsesAfter.apply(null);
        while (!chunk.isEmpty()) {
            for (FeedbackResponse response : chunk) {
                response(sheet, row++, form, response, provinceName.apply(response.provinceId));
                last = response.id;
            }
            sheet.flush();
            chunk = chunk.size() < ROWS_AT_ONCE ? List.of() : responsesAfter.apply(last);
        }
        sheet.finish();
    }

    private static void response(
            Worksheet sheet,
            int row,
            FeedbackFormView form,
            FeedbackResponse response,
            @Nullable String province) {
        sheet.value(row, 0, Objects.requireNonNullElse(province, NO_PROVINCE));
        for (int column = 0; column < form.fields().size(); column++) {
            FieldView field = form.fields().get(column);
            FeedbackResponse.Stored answer = response.answers.get(field.id());
            if (answer != null) {
                answer(sheet, row, column + 1, field, answer);
            }
        }
    }

    private static void answer(
            Worksheet sheet, int row, int column, FieldView field, FeedbackResponse.Stored answer) {
        if (answer.text != null) {
            sheet.value(row, column, answer.text);
        } else if (answer.number != null) {
            switch (field.kind()) {
                case SCALE -> sheet.value(row, column, answer.number);
                case CHOICE -> sheet.value(row, column, field.options().get(answer.number).vi());
                case TEXT -> throw new IllegalStateException("a number in a text field");
            }
        }
    }

    private Worksheet sheet(String name, int... widths) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        return sheet;
    }

    private static void header(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
        }
        sheet.range(0, 0, 0, names.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
