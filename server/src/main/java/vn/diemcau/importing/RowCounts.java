package vn.diemcau.importing;

import java.util.List;

/**
 * How many rows of an import are what. Skipped ones count as that alone.
 *
 * @param left how many say something that is not done, and is not known either
 * @param taken how many would be done now
 */
public record RowCounts(
        int newOnes,
        int changed,
        int duplicate,
        int same,
        int wrong,
        int blank,
        int skipped,
        int left,
        int taken) {

    /** So many rows of one verdict and decision. */
    record Group(Verdict verdict, Decision decision, long rows) {}

    static RowCounts of(List<Group> groups) {
        return new RowCounts(
                count(groups, Verdict.NEW),
                count(groups, Verdict.CHANGED),
                count(groups, Verdict.DUPLICATE),
                count(groups, Verdict.SAME),
                count(groups, Verdict.WRONG),
                count(groups, Verdict.BLANK),
                sum(groups.stream().filter(group -> group.decision() == Decision.SKIP).toList()),
                sum(
                        groups.stream()
                                .filter(group -> leaves(group.verdict(), group.decision()))
                                .toList()),
                sum(
                        groups.stream()
                                .filter(group -> takes(group.verdict(), group.decision()))
                                .toList()));
    }

    /** Whether a row with this verdict and decision is done when its import is applied. */
    static boolean takes(Verdict verdict, Decision decision) {
        return switch (verdict) {
            case NEW, CHANGED -> decision != Decision.SKIP;
            case DUPLICATE -> decision == Decision.TAKE;
            case SAME, WRONG, BLANK -> false;
        };
    }

    /** Whether a row with this verdict and decision is left for somebody to mend. */
    static boolean leaves(Verdict verdict, Decision decision) {
        return switch (verdict) {
            case NEW, CHANGED, SAME -> decision == Decision.SKIP;
            case DUPLICATE -> decision != Decision.TAKE;
            case WRONG -> true;
            case BLANK -> false;
        };
    }

    private static int count(List<Group> groups, Verdict verdict) {
        return sum(
                groups.stream()
                        .filter(group -> group.verdict() == verdict)
                        .filter(group -> group.decision() != Decision.SKIP)
                        .toList());
    }

    private static int sum(List<Group> groups) {
        return Math.toIntExact(groups.stream().mapToLong(Group::rows).sum());
    }
}
