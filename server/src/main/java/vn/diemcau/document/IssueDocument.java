package vn.diemcau.document;

/**
 * What is to be issued.
 *
 * @param version the one that was read: nobody issues words that they have not seen
 */
public record IssueDocument(int version) {}
