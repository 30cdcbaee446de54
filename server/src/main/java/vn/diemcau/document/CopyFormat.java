package vn.diemcau.document;

/** What the files in an archive of copies are. */
public enum CopyFormat {
    PDF,
    DOCX
}
