package vn.diemcau.question;

import org.jspecify.annotations.Nullable;

/** What becomes of a question: where it was merged into another, what becomes of that one. */
record Fate(Question question, Question lead) {

    boolean isOpen() {
        return lead.state.isOpen();
    }

    OwnQuestion own() {
        return new OwnQuestion(
                question.id(),
                written(),
                lead.state,
                lead.rejection,
                lead.votes,
                question.askedAt,
                question.seenAt,
                question.hiding.own(),
                handling());
    }

    private @Nullable Handling handling() {
        HallAnswer answer = lead.moderation.answer;
        Handling handling =
                new Handling(publishedText(), isMerged(), answer == null ? null : answer.view());
        return handling.equals(new Handling(null, false, null)) ? null : handling;
    }

    private boolean isMerged() {
        return question != lead;
    }

    /** What somebody else asks is shown only once everybody may see it. */
    private @Nullable String publishedText() {
        if (isMerged() && !lead.state.isPublished()) {
            return null;
        }
        return lead.text.equals(written()) ? null : lead.text;
    }

    private String written() {
        String original = question.moderation.originalText;
        return original == null ? question.text : original;
    }
}
