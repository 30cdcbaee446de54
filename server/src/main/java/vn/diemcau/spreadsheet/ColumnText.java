package vn.diemcau.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * How the texts of one column are to be read. Within one file the names may have been typed with an
 * old font and the rest not, so each column is judged by itself: by how many of its words are
 * Vietnamese syllables in each reading. What is plausible as it stands is left as it is.
 */
public final class ColumnText {

    /** An old encoding must make this part of the words into syllables. */
    private static final double ENOUGH = 0.8;

    /** And so many more than the text as it stands has. */
    private static final double CLEARLY_MORE = 0.3;

    private static final int MOST_WORDS = 2_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\d\\x21-\\x40\\[-`{-~]+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");

    private final UnaryOperator<String> plain;
    private final @Nullable OldEncoding old;
    private final boolean mixed;
    private final boolean bytes;

    private ColumnText(
            UnaryOperator<String> plain, @Nullable OldEncoding old, boolean mixed, boolean bytes) {
        this.plain = plain;
        this.old = old;
        this.mixed = mixed;
        this.bytes = bytes;
    }

    /**
     * As somebody says by hand.
     *
     * @param old null: as it stands
     * @param eightBit as in {@link Sheet}
     */
    public static ColumnText by(@Nullable OldEncoding old, boolean eightBit) {
        return new ColumnText(asItStands(eightBit), old, false, eightBit);
    }

    private static UnaryOperator<String> asItStands(boolean bytes) {
        return bytes ? cell -> in(VIETNAMESE_WINDOWS, cell) : UnaryOperator.identity();
    }

    /** In the order of the columns. */
    static List<ColumnText> detect(RawSheet raw, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> raw.rows().stream().map(row -> row.cell(column)).toList())
                .map(cells -> of(cells, raw.bytes()))
                .toList();
    }

    static Map<Integer, OldEncoding> oldOnes(List<ColumnText> texts) {
        Map<Integer, OldEncoding> encodings = new HashMap<>();
        for (int column = 0; column < texts.size(); column++) {
            OldEncoding old = texts.get(column).old;
            if (old != null) {
                encodings.put(column, old);
            }
        }
        return encodings;
    }

    private static ColumnText of(List<String> cells, boolean bytes) {
        UnaryOperator<String> plain = asItStands(bytes);
        List<String> telling =
                cells.stream()
                        .filter(cell -> !ASCII.matcher(cell).matches())
                        .filter(ColumnText::couldBeOld)
                        .toList();
        boolean mixed = cells.stream().anyMatch(cell -> !couldBeOld(cell));
        double asItStands = plausible(telling.stream().map(plain));
        OldEncoding best = null;
        double most = Math.max(ENOUGH, asItStands + CLEARLY_MORE);
        for (OldEncoding encoding : OldEncoding.values()) {
            double part =
                    plausible(telling.stream().map(cell -> encoding.read(signs(cell, bytes))));
            if (part >= most && (best == null || part > most)) {
                best = encoding;
                most = part;
            }
        }
        return new ColumnText(plain, best, mixed, bytes);
    }

    /**
     * The text of a cell of this column.
     *
     * @param cell as it was typed
     */
    public String read(String cell) {
        if (cell.isEmpty() || ASCII.matcher(cell).matches()) {
            return cell;
        }
        String asItStands = plain.apply(cell);
        if (old == null || !couldBeOld(cell) || isFine(asItStands)) {
            return Text.clean(asItStands);
        }
        return Text.clean(old.read(signs(cell, bytes)));
    }

    /** Where both kinds stand in a column, what reads well is left alone. */
    private boolean isFine(String asItStands) {
        return mixed && plausible(Stream.of(asItStands)) == 1;
    }

    /** The part of the words with accents that are syllables. */
    private static double plausible(Stream<String> cells) {
        List<Boolean> words =
                cells.flatMap(cell -> Arrays.stream(BETWEEN_WORDS.split(Text.clean(cell))))
                        .filter(word -> !ASCII.matcher(word).matches())
                        .limit(MOST_WORDS)
                        .map(Syllable::is)
                        .toList();
        long syllables = words.stream().filter(Boolean::booleanValue).count();
        return words.isEmpty() ? 0 : (double) syllables / words.size();
    }

    /** Old texts have no sign beyond those of Windows in the West: ạ, ư and đ give Unicode away. */
    private static boolean couldBeOld(String cell) {
        return cell.chars().allMatch(sign -> sign <= 0xFF || (sign >= 0x2010 && sign <= 0x2122));
    }

    private static String signs(String cell, boolean bytes) {
        return bytes ? in(WINDOWS, cell) : cell;
    }

    private static String in(Charset charset, String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
    }
}
