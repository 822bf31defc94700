package org.folkmoot.ejb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.folkmoot.ejb.act.ActKind;

/** What services may know: nothing of pages and of HTTP. */
@AnalyzeClasses(packages = "org.folkmoot.ejb", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule KNOWS_NO_WEB = noClasses().should().dependOnClassesThat().resideInAnyPackage("org.folkmoot.web..",
            "org.folkmoot.server..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "jakarta.websocket..",
            "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule HAS_ITS_OWN_PACKAGES = classes().should().resideInAPackage("org.folkmoot.ejb..");

    /** The persistence unit ends at the jar of the domain: an entity here would be none. */
    @ArchTest
    static final ArchRule ENTITIES_ARE_OF_THE_DOMAIN = noClasses().should().beAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule KINDS_OF_ACT_ARE_SHARED_AND_KEEP_NOTHING = classes().that().implement(ActKind.class).should()
            .beAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class);
}
