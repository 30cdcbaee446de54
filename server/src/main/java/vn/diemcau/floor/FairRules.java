package vn.diemcau.floor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of a session in the order in which they are compared. */
final class FairRules {

    static final FairRules USUAL =
            new FairRules(
                    List.of(
                            new RuleSetting(FairRule.POINT_READY, true, FairRule.HEAVIEST),
                            new RuleSetting(FairRule.PROVINCE_ROTATION, true, FairRule.HEAVIEST),
                            new RuleSetting(FairRule.FIRST_TIME, true, FairRule.HEAVIEST),
                            new RuleSetting(FairRule.KIND_ROTATION, true, FairRule.HEAVIEST),
                            new RuleSetting(FairRule.PROVINCE_TIME, true, 3),
                            new RuleSetting(FairRule.WAITING_TIME, true, 4)));

    /** A rule that counts, and how far apart values must be for it. */
    record Compared(FairRule rule, long tolerance) {}

    private final List<RuleSetting> settings;
    private final List<Compared> compared;

    private FairRules(List<RuleSetting> settings) {
        this.settings = List.copyOf(settings);
        this.compared = compared(settings);
    }

    /**
     * Refuses with {@code floor.rules_incomplete} where a rule is missing, doubled or none that can
     * be chosen, and with {@code floor.guarantees_first} where a preference stands before a
     * guarantee.
     */
    static FairRules of(List<RuleSetting> settings) {
        Set<FairRule> named = settings.stream().map(RuleSetting::rule).collect(Collectors.toSet());
        if (settings.size() != FairRule.CHOSEN.size()
                || !named.equals(EnumSet.copyOf(FairRule.CHOSEN))) {
            throw FloorError.RULES_INCOMPLETE.refusal();
        }
        List<FairRule> guarantees = ofKind(FairRule.CHOSEN, FairRule.Kind.GUARANTEE);
        List<FairRule> first =
                settings.stream().limit(guarantees.size()).map(RuleSetting::rule).toList();
        if (!first.equals(guarantees)) {
            throw FloorError.GUARANTEES_FIRST.refusal();
        }
        return new FairRules(settings);
    }

    List<RuleSetting> settings() {
        return settings;
    }

    /** What is compared, from the first to the last; two requests always differ in the last. */
    List<Compared> compared() {
        return compared;
    }

    private static List<FairRule> ofKind(List<FairRule> rules, FairRule.Kind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).toList();
    }

    private static List<Compared> compared(List<RuleSetting> settings) {
        List<Compared> compared = new ArrayList<>();
        for (RuleSetting setting : settings) {
            if (setting.rule() == FairRule.PROVINCE_ROTATION) {
                compared.add(new Compared(FairRule.SKIPPED, 1));
            }
            if (setting.on()) {
                compared.add(
                        new Compared(setting.rule(), setting.rule().tolerance(setting.weight())));
            }
        }
        compared.add(new Compared(FairRule.ARRIVAL, 1));
        return List.copyOf(compared);
    }
}
