package org.folkmoot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.ApplicationException;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.folkmoot.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** What the domain may know: annotations, and in two rooms a library that reads words or calendars. */
class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Refusal.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void domain_is_plain() {
        classes().that().resideInAPackage("org.folkmoot..").should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "jakarta.persistence..", "jakarta.validation..", "org.folkmoot..",
                        "com.ibm.icu..", "com.github.difflib..", "org.commonmark..", "org.erdtman..", "org.dmfs..").or(equivalentTo(ApplicationException.class))).check(CLASSES);
    }

    @Test
    void domain_alone() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.folkmoot.ejb..", "org.folkmoot.web..", "org.folkmoot.server..").check(CLASSES);
    }

    @Test
    void only_texts_read_words() {
        noClasses().that(not(resideInAPackage("org.folkmoot.text.."))).should()
                .dependOnClassesThat().resideInAnyPackage("com.ibm.icu..", "com.github.difflib..", "org.commonmark..", "org.erdtman..").check(CLASSES);
    }

    @Test
    void only_meetings_read_calendars() {
        noClasses().that(not(resideInAPackage("org.folkmoot.meeting.."))).should()
                .dependOnClassesThat().resideInAPackage("org.dmfs..").check(CLASSES);
    }

    @Test
    void no_clock_and_no_log() {
        noClasses().should().callMethodWhere(tellsTheTime()).orShould()
                .dependOnClassesThat().belongToAnyOf(Clock.class).orShould()
                .dependOnClassesThat().resideInAPackage("java.util.logging..").orShould().accessField(System.class, "out").check(CLASSES);
    }

    @Test
    void aggregates_have_verbs() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .should().haveNameNotMatching("set[A-Z].*").check(CLASSES);
    }

    @Test
    void rules_and_texts_are_pure() {
        noClasses().that().resideInAnyPackage("org.folkmoot.rule..", "org.folkmoot.text..")
                .should().dependOnClassesThat().resideInAPackage("jakarta.persistence..").check(CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> tellsTheTime() {
        return DescribedPredicate.describe("that tells the time", call ->
                call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                        || Set.of("currentTimeMillis", "nanoTime").contains(call.getName()));
    }
}
