package org.folkmoot.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.server.scenario.Api;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prepare-demo}: the last step of building a demo. Plays its scenarios once, so that the demo itself need not. */
@Command(name = "prepare-demo", hidden = true, description = "Makes the data that demo --prepared starts with.")
final class PrepareDemoCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Where; what is there is replaced.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        DataFolder.delete(folder);
        Listener listener = Listener.onFreePort();
        try (DataFolder prepared = DataFolder.open(folder)) {
            try (Instance instance = Instance.start(prepared, listener, Optional.empty())) {
                DemoData.play(instance, spec.commandLine().getErr());
                DemoAccounts.make(new Api(instance.uri(), instance.ownerToken()), listener);
            }
            DemoData.sign(prepared);
        }
        return 0;
    }
}
