package vn.diemcau.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * A workbook (XLSX) for people to take away. Whatever a text begins with, it is written as a text
 * and its cell is formatted as one: nothing that somebody typed into the product is ever executed,
 * not even when the cell is edited. Rows go out as they are written.
 */
public final class SafeWorkbook implements AutoCloseable {

    /** Excel takes no longer texts into a cell. */
    private static final int LONGEST = 32_767;

    private static final String AS_TEXT = "@";

    /** So many rows are kept until they go out. */
    private static final int PORTION = 500;

    private final Workbook book;
    private @Nullable Worksheet sheet;
    private int row;

    /**
     * @param width in characters
     */
    public record Column(String header, int width) {}

    private SafeWorkbook(OutputStream out) {
        book = new Workbook(out, "Diem Cau", "1.0");
    }

    public static SafeWorkbook to(OutputStream out) {
        return new SafeWorkbook(out);
    }

    /**
     * Begins the next sheet: lines above the table, then its header, which stays in sight.
     *
     * @param name at most 31 characters, without any of {@code []:*?/\}
     */
    public SafeWorkbook sheet(String name, List<String> titles, List<Column> columns) {
        finishSheet();
        Worksheet begun = book.newWorksheet(name);
        sheet = begun;
        row = 0;
        for (int column = 0; column < columns.size(); column++) {
            begun.width(column, columns.get(column).width());
        }
        for (String title : titles) {
            begun.value(row, 0, text(title));
            begun.style(row++, 0).bold().set();
        }
        for (int column = 0; column < columns.size(); column++) {
            begun.value(row, column, text(columns.get(column).header()));
            begun.style(row, column).bold().wrapText(true).set();
        }
        row++;
        begun.freezePane(0, row);
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells texts and numbers; null leaves a cell empty
     */
    public SafeWorkbook row(List<? extends @Nullable Object> cells) {
        Worksheet written = begun();
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                written.value(row, column, number);
            } else if (cell != null) {
                written.value(row, column, text(cell.toString()));
                written.style(row, column).format(AS_TEXT).set();
            }
        }
        row++;
        if (row % PORTION == 0) {
            sendOut(written);
        }
        return this;
    }

    private static void sendOut(Worksheet written) {
        try {
            written.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Formats so many rows that are still empty as texts: numbers keep the zero they begin with.
     */
    public SafeWorkbook emptyRows(int rows, int columns) {
        begun().range(row, 0, row + rows - 1, columns - 1).style().format(AS_TEXT).set();
        return this;
    }

    private Worksheet begun() {
        if (sheet == null) {
            throw new IllegalStateException("a sheet is begun first");
        }
        return sheet;
    }

    private static String text(String raw) {
        String clean = Text.clean(raw);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    private void finishSheet() {
        try {
            if (sheet != null) {
                sheet.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the rest; the stream stays open. */
    @Override
    public void close() {
        finishSheet();
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
