package vn.diemcau.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.typeset.Pdf;

/**
 * How a draft would look, or an issued document does.
 *
 * @param pages the first pages as PNG
 * @param pageCount of the whole document
 * @param recipient whose copy is shown; null where it is for all
 */
public record DocumentPreview(List<byte[]> pages, int pageCount, @Nullable String recipient) {

    private static final float DOTS_PER_INCH = 110;

    /** Of a PDF, with at most so many of its pages. */
    static DocumentPreview of(byte[] pdf, int pagesShown, @Nullable String recipient) {
        return new DocumentPreview(
                Pdf.pictures(pdf, pagesShown, DOTS_PER_INCH), Pdf.pages(pdf), recipient);
    }
}
