package vn.diemcau.template;

import java.util.Locale;

/** What a letter is about whose words organizers may write anew. */
public enum LetterKind {
    INVITATION,
    /** Time or place are no longer what an earlier letter said. */
    UPDATE,
    /** To those who have not answered for good. */
    REMINDER,
    /** The invitation is taken back. */
    WITHDRAWAL,
    /** The whole event is off. */
    CANCELLATION;

    /** Whether it asks for an answer; the others say that nothing is asked any more. */
    public boolean asks() {
        return switch (this) {
            case INVITATION, UPDATE, REMINDER -> true;
            case WITHDRAWAL, CANCELLATION -> false;
        };
    }

    /** As files are called. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
