package vn.diemcau.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;

/**
 * What has to stand on a document before it gets its number (Nghị định 30/2020/NĐ-CP, Điều 8: thể
 * thức văn bản hành chính).
 */
record IssuingRule(String part, Predicate<DocumentText> isMissing) {

    static final List<IssuingRule> ALL =
            List.of(
                    new IssuingRule("body", text -> text.body().isEmpty()),
                    new IssuingRule("abbreviation", text -> text.abbreviation().isEmpty()),
                    new IssuingRule("place", text -> text.place().isEmpty()),
                    new IssuingRule("subject", text -> text.subject().isEmpty()),
                    new IssuingRule("text", text -> text.text().isEmpty()),
                    new IssuingRule("capacity", text -> text.capacity().isEmpty()),
                    new IssuingRule("signatory", text -> text.signatory().isEmpty()));

    /**
     * Why nothing of this session is issued now; empty where it is. A number is for ever, so it is
     * not given for what may still be thrown away, nor for what is over.
     */
    static Optional<DocumentError> find(SessionSummary session) {
        if (session.state() == SessionState.CANCELLED) {
            return Optional.of(DocumentError.EVENT_IS_OVER);
        }
        return switch (session.eventState()) {
            case DRAFT -> Optional.of(DocumentError.EVENT_IS_DRAFT);
            case PUBLISHED, LIVE -> Optional.empty();
            case CLOSED, CANCELLED -> Optional.of(DocumentError.EVENT_IS_OVER);
        };
    }

    static void requireOpen(SessionSummary session) {
        find(session)
                .ifPresent(
                        error -> {
                            throw error.refusal();
                        });
    }

    /** Refuses with {@code document.incomplete} and the parts that are missing. */
    static void requireAll(DocumentText text) {
        List<String> missing =
                ALL.stream()
                        .filter(rule -> rule.isMissing.test(text))
                        .map(IssuingRule::part)
                        .toList();
        if (!missing.isEmpty()) {
            throw DocumentError.INCOMPLETE.refusal("parts", missing);
        }
    }
}
