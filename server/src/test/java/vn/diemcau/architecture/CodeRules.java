package vn.diemcau.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.Set;
import vn.diemcau.access.MayCall;

/** What the product's code keeps to, besides its packages; each rule with its reason. */
final class CodeRules {

    private static final Set<String> TIME_IS_ASKED_IN = Set.of("Ids", "Clocks");

    private final String root;

    CodeRules(String root) {
        this.root = root;
    }

    /** All queries of a feature stand in one place, with the rules about who sees which rows. */
    ArchRule onlyRepositoriesSeeTheEntityManager() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .resideOutsideOfPackage(root + ".platform")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class);
    }

    /** The live path is one room: whoever needs to tell something tells it to a channel. */
    ArchRule onlyLiveSeesSockets() {
        return onlyIn("live", "jakarta.websocket..");
    }

    /** Mail leaves through the outbox, or it is lost when the SMTP server is away. */
    ArchRule onlyMailSendsMail() {
        return onlyIn("mail", "jakarta.mail..");
    }

    /** An endpoint without a stated audience is open to everybody by oversight. */
    ArchRule resourceMethodsStateWhoMayCall() {
        return methods()
                .that(metaAnnotatedWith(HttpMethod.class))
                .should(stateWhoMayCall())
                .allowEmptyShould(true);
    }

    /**
     * Tests set the time; what asks the system's clock cannot be tested at midnight. (Error Prone
     * refuses java.util.Date.)
     */
    ArchRule timeComesFromTheInjectedClock() {
        return noClasses()
                .that(
                        not(
                                describe(
                                        "may ask",
                                        type -> TIME_IS_ASKED_IN.contains(type.getSimpleName()))))
                .should()
                .callCodeUnitWhere(target(asksTheSystemForTheTime()));
    }

    /** What a class needs stands in its constructor, settings included. */
    ArchRule nothingIsInjectedIntoFields() {
        return noFields().should().beAnnotatedWith(Inject.class);
    }

    /**
     * What a lazy reference points to may be Hibernate's stand-in, in any list of that transaction:
     * its methods load it, its own fields stay empty, and whoever reads them reads null.
     */
    ArchRule whatMayBeAStandInIsAskedByMethods() {
        return fields().that()
                .areAnnotatedWith(ManyToOne.class)
                .should(referToWhatKeepsItsFields())
                .allowEmptyShould(true);
    }

    /** One way of logging: slf4j, which carries the request id. */
    ArchRule nothingLogsBesideSlf4j() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
    }

    private ArchRule onlyIn(String feature, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + "." + feature)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<CodeUnitCallTarget> asksTheSystemForTheTime() {
        return describe(
                "asks the system for the time",
                called -> {
                    String owner = called.getOwner().getName();
                    boolean givenAClock =
                            called.getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(Clock.class));
                    return switch (called.getName()) {
                        case "now" -> owner.startsWith("java.time.") && !givenAClock;
                        case "currentTimeMillis" -> owner.equals(System.class.getName());
                        case "systemUTC", "systemDefaultZone", "system" ->
                                owner.equals(Clock.class.getName());
                        default -> false;
                    };
                });
    }

    private static ArchCondition<JavaField> referToWhatKeepsItsFields() {
        return new ArchCondition<>("refer to a class whose fields are private") {
            @Override
            public void check(JavaField reference, ConditionEvents events) {
                reference.getRawType().getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(
                                field ->
                                        events.add(
                                                new SimpleConditionEvent(
                                                        field,
                                                        field.getModifiers()
                                                                .contains(JavaModifier.PRIVATE),
                                                        field.getFullName() + " is not private")));
            }
        };
    }

    private static ArchCondition<JavaMethod> stateWhoMayCall() {
        return new ArchCondition<>("state who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean stated =
                        method.isAnnotatedWith(MayCall.class)
                                || method.getOwner().isAnnotatedWith(MayCall.class);
                events.add(
                        new SimpleConditionEvent(
                                method, stated, method.getFullName() + " has no @MayCall"));
            }
        };
    }
}
