package org.folkmoot.server.inside;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real application, as it is built, with these tests added. */
final class Application {

    private Application() {
    }

    static WebArchive withTests() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, Path.of("..", "web", "target", "folkmoot.war").toFile())
                .addPackage(Application.class.getPackage())
                .addAsLibrary(jarOf(Assertions.class))
                .addAsLibrary(jarOf(net.bytebuddy.ByteBuddy.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
