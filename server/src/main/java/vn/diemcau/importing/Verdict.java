package vn.diemcau.importing;

/** What becomes of a row. */
public enum Verdict {
    NEW,
    /** It is about somebody or something that is known, and says something else. */
    CHANGED,
    /** It may be about the same as another row or as something known: a person decides. */
    DUPLICATE,
    /** It says what is known already, or was done before. */
    SAME,
    WRONG,
    /** Nothing stands in the columns that count: headings between the rows. */
    BLANK
}
