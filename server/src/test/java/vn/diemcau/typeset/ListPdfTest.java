package vn.diemcau.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.typeset.PrintedList.Column;
import vn.diemcau.typeset.PrintedList.Kind;
import vn.diemcau.typeset.PrintedList.Part;

class ListPdfTest {

    private static final double RIGHT_MARGIN = (297 - 15) / 25.4 * 72;

    private static byte[] list(int people, String foot) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            rows.add(Arrays.asList(Integer.toString(i), "Nguyễn Thị <Hoa> " + i, null));
        }
        List<Column> columns =
                List.of(
                        new Column("TT", 20, Kind.SHORT),
                        new Column("Họ và tên", 200, Kind.TEXT),
                        new Column("Có mặt", 47, Kind.BOX));
        return ListPdf.of(
                new PrintedList(
                        "Danh sách",
                        List.of("Sở GD&ĐT"),
                        foot,
                        true,
                        List.of(new Part(null, columns, rows))));
    }

    @Test
    void headsAndNumbersStandOnEveryPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(list(70, "Buổi sáng"))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Họ và tên", "Buổi sáng", "Trang " + page + "/" + pages);
            }
        }
    }

    @Test
    void nothingStandsBeyondTheMargin() throws IOException {
        List<Double> ends = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        ends.add((double) (text.getXDirAdj() + text.getWidthDirAdj()));
                        super.processTextPosition(text);
                    }
                };
        try (PDDocument document = Loader.loadPDF(list(3, ""))) {
            assertThat(stripper.getText(document)).contains("Có mặt", "Nguyễn Thị <Hoa> 3");
        }
        assertThat(ends).isNotEmpty().allMatch(end -> end <= RIGHT_MARGIN + 1);
    }

    @Test
    void whateverStandsInTheFootStaysText() throws IOException {
        try (PDDocument document = Loader.loadPDF(list(1, "Buổi \"1\": </style> \\ 100%"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Buổi \"1\": </style> \\ 100%");
        }
    }
}
