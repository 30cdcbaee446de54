package vn.diemcau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the product's code, and the tests' code, to the rules; and each rule to its purpose. */
class PackagesTest {

    private static final String ROOT = "vn.diemcau";
    private static final String BROKEN_ROOT = "vn.diemcau.architecture.broken";

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    private static final JavaClasses TESTS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.OnlyIncludeTests())
                    .withImportOption(PackagesTest::isNotBrokenOnPurpose)
                    .importPackages(ROOT);

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_ROOT);

    static Stream<ArchRule> productRules() {
        return rulesBelow(ROOT);
    }

    @ParameterizedTest
    @MethodSource("productRules")
    void theProductKeeps(ArchRule rule) {
        rule.check(PRODUCT);
    }

    static Stream<ArchRule> testRules() {
        TestRules rules = new TestRules();
        return Stream.of(
                rules.nothingIsSkipped(),
                rules.testsAreFoundByTheirNames(),
                rules.fastTestsNeedNoServer());
    }

    @ParameterizedTest
    @MethodSource("testRules")
    void theTestsKeep(ArchRule rule) {
        rule.check(TESTS);
    }

    /** The rows of the table are one rule many times; they have a test of their own below. */
    static Stream<ArchRule> rulesThatTheExamplesBreak() {
        return Stream.concat(rulesBelow(BROKEN_ROOT), testRules())
                .filter(rule -> !rule.getDescription().contains(" uses "));
    }

    @ParameterizedTest
    @MethodSource("rulesThatTheExamplesBreak")
    void everyRuleSeesWhatBreaksIt(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation()).as(rule.getDescription()).isTrue();
    }

    @Test
    void theTableSeesAnImportThatItDoesNotAllow() {
        List<String> broken =
                new Packages(BROKEN_ROOT)
                        .keepToTheTable()
                        .filter(rule -> rule.evaluate(BROKEN).hasViolation())
                        .map(rule -> rule.getDescription().split(" ", 2)[0])
                        .toList();
        assertThat(broken).containsExactly("channel", "question");
    }

    @Test
    void everyKindOfAskingTheSystemForTheTimeIsSeen() {
        List<String> seen =
                new CodeRules(BROKEN_ROOT)
                        .timeComesFromTheInjectedClock()
                        .evaluate(BROKEN)
                        .getFailureReport()
                        .getDetails();
        assertThat(seen).hasSize(3);
    }

    private static Stream<ArchRule> rulesBelow(String root) {
        Packages packages = new Packages(root);
        CodeRules code = new CodeRules(root);
        return Stream.concat(
                packages.keepToTheTable(),
                Stream.of(
                        packages.allAreInTheTable(),
                        packages.haveNoCycles(),
                        code.onlyRepositoriesSeeTheEntityManager(),
                        code.onlyLiveSeesSockets(),
                        code.onlyMailSendsMail(),
                        code.resourceMethodsStateWhoMayCall(),
                        code.timeComesFromTheInjectedClock(),
                        code.whatMayBeAStandInIsAskedByMethods(),
                        code.nothingIsInjectedIntoFields(),
                        code.nothingLogsBesideSlf4j()));
    }

    private static boolean isNotBrokenOnPurpose(Location location) {
        return !location.contains("/architecture/broken/");
    }
}
