package vn.diemcau.invitation;

/** Where the links of a letter lead; empty where it has none. */
record LetterLinks(String reply, String host) {

    static final LetterLinks NONE = new LetterLinks("", "");
}
