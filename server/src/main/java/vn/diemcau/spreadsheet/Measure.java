package vn.diemcau.spreadsheet;

/**
 * Counts the texts that a file makes us keep. A text of one letter takes as much memory as one of
 * twenty, and a packed file of some kilobytes holds millions of them; so both are counted, and both
 * limits together stay below 200 MB.
 */
final class Measure {

    /** 50,000 rows of 30 columns; some 50 bytes each beside their letters. */
    static final int MOST_TEXTS = 1_500_000;

    /** Characters of all of them: some 40 MB of memory. */
    private static final int MOST_LETTERS = 20_000_000;

    private int texts;
    private long letters;

    /** Counts one text more, and refuses where that is too much. */
    void add(String text) {
        texts++;
        letters += text.length();
        if (texts > MOST_TEXTS || letters > MOST_LETTERS) {
            throw SheetError.UNPACKS_TOO_LARGE.refusal();
        }
    }
}
