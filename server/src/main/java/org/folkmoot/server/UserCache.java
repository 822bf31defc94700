package org.folkmoot.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The user's own folder for what can be made anew. */
public final class UserCache {

    private UserCache() {
    }

    /** {@code $XDG_CACHE_HOME/folkmoot}, or {@code ~/.cache/folkmoot}; empty where neither can be written. */
    public static Optional<Path> folder() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path home = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        try {
            Path folder = Files.createDirectories(home.resolve("folkmoot"));
            return Files.isWritable(folder) ? Optional.of(folder) : Optional.empty();
        } catch (IOException noSuchPlace) {
            return Optional.empty();
        }
    }
}
