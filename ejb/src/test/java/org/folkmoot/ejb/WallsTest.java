package org.folkmoot.ejb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import org.folkmoot.ejb.act.ActKind;
import org.junit.jupiter.api.Test;

/** What services may know: nothing of pages and of HTTP. */
class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(ActKind.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void knows_no_web() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.folkmoot.web..",
                "org.folkmoot.server..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "jakarta.websocket..",
                "org.primefaces..", "org.omnifaces..").check(CLASSES);
    }

    @Test
    void has_its_own_packages() {
        classes().should().resideInAPackage("org.folkmoot.ejb..").check(CLASSES);
    }

    /** The persistence unit ends at the jar of the domain: an entity here would be none. */
    @Test
    void entities_are_of_the_domain() {
        noClasses().should().beAnnotatedWith(Entity.class).check(CLASSES);
    }

    @Test
    void kinds_of_act_are_shared_and_keep_nothing() {
        classes().that().implement(ActKind.class).should()
                .beAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class).check(CLASSES);
    }
}
