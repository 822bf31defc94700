package org.folkmoot.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import org.folkmoot.web.faces.Addresses;
import org.junit.jupiter.api.Test;

/** What pages and the API may know: rows and values, never what can be changed. */
class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Addresses.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void sees_no_entities() {
        noClasses().should().dependOnClassesThat().areAnnotatedWith(Entity.class).check(CLASSES);
    }

    @Test
    void reaches_no_database() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.mariadb..", "jakarta.transaction..").check(CLASSES);
    }

    @Test
    void has_its_own_packages() {
        classes().should().resideInAPackage("org.folkmoot.web..").check(CLASSES);
    }

    @Test
    void the_api_knows_no_pages() {
        noClasses().that().haveSimpleNameEndingWith("Resource").should()
                .dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..").check(CLASSES);
    }
}
