package vn.diemcau.feedback;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.feedback.FeedbackFormSummary.Count;
import vn.diemcau.feedback.FeedbackFormSummary.FieldSummary;

/** The answers to one field, counted. */
final class Tally {

    private final SortedMap<Integer, Long> numbers = new TreeMap<>();
    private long texts;

    /**
     * @param number what was answered; null where it was words
     */
    void add(@Nullable Integer number, long count) {
        if (number == null) {
            texts += count;
        } else {
            numbers.merge(number, count, Long::sum);
        }
    }

    FieldSummary of(FeedbackField field) {
        return new FieldSummary(
                field.id,
                field.kind,
                field.labelVi,
                field.labelEn,
                field.kind == FieldKind.TEXT ? texts : sum(numbers),
                field.kind == FieldKind.SCALE ? mean() : null,
                distribution(field));
    }

    private List<Count> distribution(FeedbackField field) {
        List<Option> options = field.options();
        return switch (field.kind) {
            case SCALE ->
                    IntStream.rangeClosed(FeedbackField.WORST, FeedbackField.BEST)
                            .mapToObj(at -> new Count(at, null, count(at)))
                            .toList();
            case CHOICE ->
                    IntStream.range(0, options.size())
                            .mapToObj(at -> new Count(at, options.get(at), count(at)))
                            .toList();
            case TEXT -> List.of();
        };
    }

    private long count(int at) {
        return numbers.getOrDefault(at, 0L);
    }

    private @Nullable Double mean() {
        long answered = sum(numbers);
        if (answered == 0) {
            return null;
        }
        long total =
                numbers.entrySet().stream()
                        .mapToLong(entry -> entry.getKey() * entry.getValue())
                        .sum();
        return (double) total / answered;
    }

    static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
