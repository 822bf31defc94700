package org.folkmoot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.ApplicationException;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;

/** What the domain may know: annotations, and in two rooms a library that reads words or calendars. */
@AnalyzeClasses(packages = "org.folkmoot", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN = classes().that().resideInAPackage("org.folkmoot..").should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "jakarta.persistence..", "jakarta.validation..", "org.folkmoot..",
                    "com.ibm.icu..", "com.github.difflib..", "org.commonmark..", "org.erdtman..", "org.dmfs..").or(equivalentTo(ApplicationException.class)));

    @ArchTest
    static final ArchRule DOMAIN_ALONE = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.folkmoot.ejb..", "org.folkmoot.web..", "org.folkmoot.server..");

    @ArchTest
    static final ArchRule ONLY_TEXTS_READ_WORDS = noClasses().that(not(resideInAPackage("org.folkmoot.text.."))).should()
            .dependOnClassesThat().resideInAnyPackage("com.ibm.icu..", "com.github.difflib..", "org.commonmark..", "org.erdtman..");

    @ArchTest
    static final ArchRule ONLY_MEETINGS_READ_CALENDARS = noClasses().that(not(resideInAPackage("org.folkmoot.meeting.."))).should()
            .dependOnClassesThat().resideInAPackage("org.dmfs..");

    @ArchTest
    static final ArchRule NO_CLOCK_AND_NO_LOG = noClasses().should().callMethodWhere(tellsTheTime()).orShould()
            .dependOnClassesThat().belongToAnyOf(Clock.class).orShould()
            .dependOnClassesThat().resideInAPackage("java.util.logging..").orShould().accessField(System.class, "out");

    @ArchTest
    static final ArchRule AGGREGATES_HAVE_VERBS = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule RULES_AND_TEXTS_ARE_PURE = noClasses().that().resideInAnyPackage("org.folkmoot.rule..", "org.folkmoot.text..")
            .should().dependOnClassesThat().resideInAPackage("jakarta.persistence..");

    private static DescribedPredicate<JavaCall<?>> tellsTheTime() {
        return DescribedPredicate.describe("that tells the time", call ->
                call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                        || Set.of("currentTimeMillis", "nanoTime").contains(call.getName()));
    }
}
