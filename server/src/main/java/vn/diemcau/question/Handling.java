package vn.diemcau.question;

import org.jspecify.annotations.Nullable;

/**
 * What became of a question beside its state, for its asker.
 *
 * @param publishedText what stands for it where that is not what the asker wrote: it was edited, or
 *     merged into a question that is published
 * @param merged whether it was merged into another, whose fate it shares
 * @param answer how it was answered in the hall
 */
public record Handling(
        @Nullable String publishedText, boolean merged, @Nullable GivenAnswer answer) {}
