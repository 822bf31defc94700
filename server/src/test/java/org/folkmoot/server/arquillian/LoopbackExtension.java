package org.folkmoot.server.arquillian;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Puts {@link LoopbackMicro} in the place of the container that Payara's adapter brings. */
public class LoopbackExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        System.setProperty("payara.microJar", microJar());
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, LoopbackMicro.class);
    }

    /** The jar that the runnable jar is made of. */
    private static String microJar() {
        try {
            return Path.of(PayaraMicroLauncher.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
