package vn.diemcau.linetest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that a test did not meet; the words what to do about it are the screens'.
 *
 * @param verdict how far it was missed
 */
public record LineAdvice(LineRule rule, LineVerdict verdict) {

    /** What is to be done about a test, the worst first. */
    static List<LineAdvice> of(SaveLineTest test) {
        return Arrays.stream(LineRule.values())
                .map(rule -> new LineAdvice(rule, rule.judge(test)))
                .filter(advice -> advice.verdict() != LineVerdict.GOOD)
                .sorted((one, other) -> other.verdict().compareTo(one.verdict()))
                .toList();
    }

    /** A chain is as strong as its weakest link. */
    static LineVerdict verdict(List<LineAdvice> advice) {
        return advice.stream()
                .map(LineAdvice::verdict)
                .reduce(LineVerdict.GOOD, LineVerdict::worse);
    }

    /** As it is stored: what was advised then, whatever the rules are later. */
    static String written(List<LineAdvice> advice) {
        return advice.stream()
                .map(one -> one.rule() + ":" + one.verdict())
                .collect(Collectors.joining(" "));
    }

    static List<LineAdvice> read(String written) {
        return Stream.of(written.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(":", 2))
                .map(
                        parts ->
                                new LineAdvice(
                                        LineRule.valueOf(parts[0]), LineVerdict.valueOf(parts[1])))
                .toList();
    }
}
