package vn.diemcau.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Serif, which is as wide as Times New Roman letter by letter; it stands in the
 * resources, so that a document looks the same wherever the product runs.
 */
public final class Typeface {

    static final Typeface REGULAR = new Typeface("Regular");
    static final Typeface BOLD = new Typeface("Bold");
    static final Typeface ITALIC = new Typeface("Italic");
    static final Typeface BOLD_ITALIC = new Typeface("BoldItalic");

    static final List<Typeface> ALL = List.of(REGULAR, BOLD, ITALIC, BOLD_ITALIC);

    private final String name;
    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(String name) {
        this.name = name;
        try (InputStream in =
                Typeface.class.getResourceAsStream("/typeset/LiberationSerif-" + name + ".ttf")) {
            file = Objects.requireNonNull(in, "the font is missing").readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font's file; not to be changed. */
    byte[] file() {
        return file;
    }

    /** How wide {@code text} is in one line, in points. */
    double width(String text, double size) {
        synchronized (font) {
            long units = 0;
            for (int character : text.codePoints().toArray()) {
                units += advance(glyphs.getGlyphId(character));
            }
            return units * size / unitsPerEm();
        }
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first character of {@code text} that cannot be set: an emoji, a Chinese character. */
    public static OptionalInt firstMissing(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .filter(character -> REGULAR.glyphs.getGlyphId(character) == 0)
                .findFirst();
    }

    @Override
    public String toString() {
        return "LiberationSerif-" + name;
    }
}
