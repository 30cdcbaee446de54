package vn.diemcau.poll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * What a poll asks.
 *
 * @param options 2 to 20 different ones where the kind has options, else none; those that differ in
 *     case or spaces alone are the same to whoever reads them
 * @param most of {@link PollKind#MULTIPLE} how many options one person may choose (2 to all of
 *     them), of {@link PollKind#WORDS} how many words (1 to 3); else null
 * @param scale of {@link PollKind#SCALE} its numbers; else null
 */
public record PollContent(
        @NotBlank @Size(max = 300) String question,
        @NotNull PollKind kind,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 150) String> options,
        @Nullable Integer most,
        @Nullable @Valid PollScale scale) {

    private static final int MOST_WORDS = 3;

    /** The same with clean texts; refuses what does not fit together. */
    PollContent cleaned() {
        List<String> cleaned = options.stream().map(Text::line).toList();
        requireOptions(cleaned);
        requireMost();
        if ((kind == PollKind.SCALE) != (scale != null) || (scale != null && !scale.isUsable())) {
            throw PollError.BAD_SCALE.refusal();
        }
        PollScale cleanedScale =
                scale == null
                        ? null
                        : new PollScale(
                                scale.lowest(),
                                scale.highest(),
                                Text.lineOrNull(scale.lowestLabel()),
                                Text.lineOrNull(scale.highestLabel()));
        return new PollContent(Text.line(question), kind, cleaned, most, cleanedScale);
    }

    private void requireOptions(List<String> cleaned) {
        long different =
                cleaned.stream().map(option -> option.toLowerCase(Locale.ROOT)).distinct().count();
        boolean right =
                kind.hasOptions()
                        ? cleaned.size() >= 2 && different == cleaned.size()
                        : cleaned.isEmpty();
        if (!right) {
            throw PollError.BAD_OPTIONS.refusal();
        }
    }

    private void requireMost() {
        boolean right =
                switch (kind) {
                    case SINGLE, SCALE -> most == null;
                    case MULTIPLE -> most != null && most >= 2 && most <= options.size();
                    case WORDS -> most != null && most >= 1 && most <= MOST_WORDS;
                };
        if (!right) {
            throw PollError.BAD_MOST.refusal();
        }
    }

    /** How many places there are to choose from; none where words are asked for. */
    int places() {
        return switch (kind) {
            case SINGLE, MULTIPLE -> options.size();
            case SCALE -> scale == null ? 0 : scale.places();
            case WORDS -> 0;
        };
    }

    /** How many places, or words, one person may name. */
    int mostNamed() {
        return most == null ? 1 : most;
    }
}
