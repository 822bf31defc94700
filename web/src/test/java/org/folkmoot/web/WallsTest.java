package org.folkmoot.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** What pages and the API may know: rows and values, never what can be changed. */
@AnalyzeClasses(packages = "org.folkmoot.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule SEES_NO_ENTITIES = noClasses().should().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule REACHES_NO_DATABASE = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.mariadb..", "jakarta.transaction..");

    @ArchTest
    static final ArchRule HAS_ITS_OWN_PACKAGES = classes().should().resideInAPackage("org.folkmoot.web..");

    @ArchTest
    static final ArchRule THE_API_KNOWS_NO_PAGES = noClasses().that().haveSimpleNameEndingWith("Resource").should()
            .dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");
}
