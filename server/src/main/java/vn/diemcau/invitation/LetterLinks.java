package vn.diemcau.invitation;

import java.net.URI;

/** Where the links of a letter lead; empty where it has none. */
record LetterLinks(String reply, String host) {

    static final LetterLinks NONE = new LetterLinks("", "");

    static LetterLinks to(URI reply, URI host) {
        return new LetterLinks(reply.toString(), host.toString());
    }
}
