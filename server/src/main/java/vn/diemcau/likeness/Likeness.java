package vn.diemcau.likeness;

import java.util.Collections;
import java.util.List;

/** How much two questions ask the same, syllable by syllable. */
final class Likeness {

    /** What is typed and does not stand there. */
    private static final double MISSING_THERE = 0.9;

    /** What stands there and is not typed counts less: who is still typing has less. */
    private static final double MISSING_HERE = 0.45;

    /** Two syllables that differ by their accents alone, where both texts have accents. */
    private static final double OTHER_ACCENT = 0.3;

    private static final double MISSPELT = 0.75;
    private static final double CONTRAST = 0.62;
    private static final double OTHER_NUMBER = 0.6;
    private static final double OTHER_ORDER = 0.3;

    private Likeness() {}

    /**
     * From 0 to 1.
     *
     * @param here what is being typed
     * @param there a whole question
     */
    static double of(Asked here, Asked there) {
        double common = common(here, there);
        double missingThere = Math.max(0, here.weight() - common);
        double missingHere = Math.max(0, there.weight() - common(there, here));
        double score =
                common / (common + MISSING_THERE * missingThere + MISSING_HERE * missingHere);
        score *= 1 - OTHER_ORDER * (1 - pairsShared(here, there));
        score *= Math.pow(CONTRAST, contrasts(here, there));
        return numbersDiffer(here, there) ? score * OTHER_NUMBER : score;
    }

    /** The weight of what {@code there} has too. */
    private static double common(Asked here, Asked there) {
        double sum = 0;
        for (int at = 0; at < here.weights().length; at++) {
            sum += here.weights()[at] * match(here, at, there);
        }
        return sum;
    }

    private static double match(Asked here, int at, Asked there) {
        boolean bothAccented = here.syllables().hasAccents() && there.syllables().hasAccents();
        String folded = here.syllables().folded().get(at);
        String exact = here.syllables().exact().get(at);
        List<String> others = there.syllables().folded();
        double best = 0;
        for (int other = 0; other < others.size() && best < 1; other++) {
            if (others.get(other).equals(folded)) {
                best =
                        Math.max(
                                best,
                                accents(exact, there.syllables().exact().get(other), bothAccented));
            } else if (best < MISSPELT
                    && Spelling.isSlip(
                            folded,
                            here.wellFormed()[at],
                            others.get(other),
                            there.wellFormed()[other])) {
                best = MISSPELT;
            }
        }
        return best;
    }

    private static double accents(String one, String other, boolean bothAccented) {
        if (!bothAccented || one.equals(other)) {
            return 1;
        }
        return Spelling.soundsAlike(one, other) ? MISSPELT : OTHER_ACCENT;
    }

    /** How many of the pairs of neighbours here stand side by side there: 0 to 1. */
    private static double pairsShared(Asked here, Asked there) {
        if (here.pairs().isEmpty()) {
            return 1;
        }
        long shared = here.pairs().stream().filter(there.pairs()::contains).count();
        return (double) shared / here.pairs().size();
    }

    /** In how many ways they name different things of one kind. */
    private static int contrasts(Asked here, Asked there) {
        int contrasts = 0;
        for (int group = 0; group < here.named().length; group++) {
            int mine = here.named()[group];
            int theirs = there.named()[group];
            if (mine != 0 && theirs != 0 && (mine & theirs) == 0) {
                contrasts++;
            }
        }
        return contrasts;
    }

    private static boolean numbersDiffer(Asked here, Asked there) {
        return !here.numbers().isEmpty()
                && !there.numbers().isEmpty()
                && Collections.disjoint(here.numbers(), there.numbers());
    }
}
