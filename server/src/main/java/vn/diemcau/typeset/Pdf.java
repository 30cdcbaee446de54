package vn.diemcau.typeset;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes PDFs of pages in XHTML with CSS, joins PDFs, and makes pictures of their pages. */
public final class Pdf {

    private static final String FAMILY = "Liberation Serif";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /**
     * The PDF of a page with all its fonts in it. Nothing is fetched, whatever the page asks for:
     * pictures stand in it as {@code data:} addresses. The font is {@value #FAMILY}.
     *
     * @param xhtml well-formed; texts in it went through {@link Markup#escape}
     */
    public static byte[] of(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        builder.withProducer("Điểm Cầu");
        font(builder, Typeface.REGULAR, 400, FontStyle.NORMAL);
        font(builder, Typeface.BOLD, 700, FontStyle.NORMAL);
        font(builder, Typeface.ITALIC, 400, FontStyle.ITALIC);
        font(builder, Typeface.BOLD_ITALIC, 700, FontStyle.ITALIC);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), when);
        }
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(
            PdfRendererBuilder builder, Typeface face, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(face.file()), FAMILY, weight, style, true);
    }

    /**
     * All {@code documents} in one, for the printer; what they hold waits on the disk and not in
     * memory.
     */
    public static void join(Iterator<byte[]> documents, OutputStream out) {
        try (PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PDFMergerUtility merger = new PDFMergerUtility();
            while (documents.hasNext()) {
                try (PDDocument next =
                        Loader.loadPDF(
                                new RandomAccessReadBuffer(documents.next()),
                                IOUtils.createTempFileOnlyStreamCache())) {
                    merger.appendDocument(whole, next);
                }
            }
            whole.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures of the first pages, as PNG. */
    public static List<byte[]> pictures(byte[] pdf, int most, float dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pictures = new ArrayList<>();
            for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++) {
                BufferedImage picture =
                        renderer.renderImageWithDPI(page, dotsPerInch, ImageType.GRAY);
                pictures.add(QrPicture.png(picture));
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether somebody's file is a PDF that readers open without a password, with a page. */
    public static boolean opens(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return !document.isEncrypted() && document.getNumberOfPages() > 0;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // A few kilobytes may unpack to gigabytes, or nest without an end; what was taken for
            // them is free again here.
            return false;
        }
    }
}
