package org.folkmoot.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.folkmoot.server.Failure;

/**
 * A database server that outlived its killed parent. It holds the files' locks, and would keep the next one from starting.
 */
final class Leftover {

    private static final long PATIENCE_SECONDS = 20;

    private Leftover() {
    }

    /**
     * Stops the process that the file names, if it still runs on exactly these files; any other process with that number is
     * left alone. The caller holds the data folder's lock, so no living Folkmoot uses it.
     */
    static void stop(Path pidFile, Path files) throws IOException {
        Optional<ProcessHandle> found = process(pidFile).filter(process -> servesFrom(files, process));
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle process = found.get();
        process.destroy();
        if (!gone(process)) {
            process.destroyForcibly();
            if (!gone(process)) {
                throw new Failure("An earlier MariaDB (process " + process.pid() + ") still holds " + files + ".");
            }
        }
    }

    /** The process whose number the file holds, if there are both. */
    static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String number = Files.readString(pidFile).strip();
        return number.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
    }

    private static boolean servesFrom(Path files, ProcessHandle process) {
        String wanted = "--datadir=" + files;
        return process.info().arguments().map(all -> Arrays.asList(all).contains(wanted)).orElse(false);
    }

    private static boolean gone(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
