package vn.diemcau.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a draft would look, or an issued document does.
 *
 * @param pages the first pages as PNG
 * @param pageCount of the whole document
 * @param recipient whose copy is shown; null where it is for all
 */
public record DocumentPreview(List<byte[]> pages, int pageCount, @Nullable String recipient) {}
