package vn.diemcau.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import vn.diemcau.development.TestDatabase;
import vn.diemcau.testing.ProductTest;

/** What the tests keep to, so that none is left out in silence. */
final class TestRules {

    /** What cannot run says why and fails. */
    ArchRule nothingIsSkipped() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.junit\\.jupiter\\.api\\.(Disabled|Assumptions"
                                + "|condition\\.(Enabled|Disabled).*)"
                                + "|org\\.assertj\\.core\\.api\\.Assumptions"
                                + "|org\\.opentest4j\\.TestAbortedException");
    }

    /** Under any other name the build would not find them. */
    ArchRule testsAreFoundByTheirNames() {
        return methods()
                .that()
                .areMetaAnnotatedWith(org.junit.platform.commons.annotation.Testable.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Test|IT)(\\$.*)?");
    }

    /**
     * {@code *Test} is fast and needs nothing; what needs a database or the server is {@code *IT}.
     */
    ArchRule fastTestsNeedNoServer() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Test")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(TestDatabase.class)
                .orShould()
                .beAnnotatedWith(ProductTest.class);
    }
}
