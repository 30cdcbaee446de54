package vn.diemcau.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list on paper: A4, its heads again on every page, pages numbered.
 *
 * @param title in capitals above the list
 * @param lines below the title, each on its own
 * @param foot on every page, beside the number
 */
public record PrintedList(
        String title, List<String> lines, String foot, boolean landscape, List<Part> parts) {

    /** Between the margins of a page that stands upright and of one that lies, in millimetres. */
    public static final int WIDTH_UPRIGHT = 180;

    public static final int WIDTH_LANDSCAPE = 267;

    /** What a column holds. */
    public enum Kind {
        TEXT,
        /** Numbers and times, in the middle. */
        SHORT,
        /** An empty box to tick, where the cell is empty; else what stands in it. */
        BOX
    }

    /**
     * A column.
     *
     * @param millimetres its width; those of a part are together the width of the page
     */
    public record Column(String head, int millimetres, Kind kind) {}

    /**
     * A table of the list.
     *
     * @param heading above it; null where the title says enough
     */
    public record Part(
            @Nullable String heading, List<Column> columns, List<List<@Nullable String>> rows) {}
}
