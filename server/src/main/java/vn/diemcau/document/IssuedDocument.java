package vn.diemcau.document;

/**
 * A document as its recipient sees it: the signed scan where there is one, else the print.
 *
 * @param number with its symbol
 * @param fileName in ASCII
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes files.
public record IssuedDocument(
        DocumentId id,
        DocumentKind kind,
        String number,
        String subject,
        String fileName,
        String mediaType,
        byte[] content) {}
