package org.folkmoot.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that holds all of one server: the database's files, its secrets, and what is unpacked while it runs. It is
 * locked from opening to closing, so that no two servers write into it.
 */
public final class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 32;
    private static final int MOST_AT_ONCE = 64;
    private static final String LOCK = "folkmoot.lock";

    private final Path path;
    private final FileChannel lockFile;
    private final boolean fresh;

    private DataFolder(Path path, FileChannel lockFile, boolean fresh) {
        this.path = path;
        this.lockFile = lockFile;
        this.fresh = fresh;
    }

    /**
     * Makes the folder if it is not there, and locks it.
     *
     * @throws Failure if it cannot be written, or another process holds it
     */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        return lock(path, false).orElseThrow(() ->
                new Failure("The data folder " + path + " is in use by another Folkmoot."));
    }

    /**
     * A folder whose data do not outlive the server: what a killed one left there is not used, and closing deletes all.
     *
     * @param purpose the beginning of its name
     */
    public static DataFolder fresh(String purpose) {
        Path parent = UserCache.folder().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"),
                "folkmoot-" + System.getProperty("user.name")));
        for (int number = 1; number <= MOST_AT_ONCE; number++) {
            Optional<DataFolder> free = lock(parent.resolve(purpose + "-" + number).toAbsolutePath(), true);
            if (free.isPresent()) {
                free.get().deleteAllBut(LOCK, "mariadb"); // a killed server's database may run on it still
                return free.get();
            }
        }
        throw new Failure("All of " + parent.resolve(purpose) + "-1 to -" + MOST_AT_ONCE + " are in use.");
    }

    private static Optional<DataFolder> lock(Path path, boolean fresh) {
        try {
            Files.createDirectories(path, onlyOwner("rwx------"));
            FileChannel file = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(file)) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(path, file, fresh));
        } catch (IOException refused) {
            throw new Failure("The data folder " + path + " cannot be written: " + reason(refused), refused);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String reason(IOException refused) {
        return refused instanceof AccessDeniedException ? "permission denied" : refused.getMessage();
    }

    /** The folder itself, absolute. */
    public Path path() {
        return path;
    }

    /** A name inside the folder; nothing is made. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** An empty folder of that name; what an earlier run left in it is deleted. */
    public Path emptied(String name) {
        Path folder = path.resolve(name);
        try {
            delete(folder);
            return Files.createDirectories(folder, onlyOwner("rwx------"));
        } catch (IOException refused) {
            throw new Failure("The data folder " + path + " cannot be written: " + reason(refused), refused);
        }
    }

    /**
     * The secret kept in the file of that name (64 hexadecimal digits, readable by its owner only); made at random when it
     * is first asked for.
     */
    public String secret(String name) {
        Path file = path.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            byte[] random = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(random);
            String secret = HexFormat.of().formatHex(random);
            writePrivately(file, secret + "\n");
            return secret;
        } catch (IOException refused) {
            throw new Failure("The secret in " + file + " cannot be read or written: " + reason(refused), refused);
        }
    }

    /** Writes a file that only its owner can read, whole or not at all. */
    public static void writePrivately(Path file, String content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (FileChannel channel = FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE), onlyOwner("rw-------"))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void deleteAllBut(String... kept) {
        try (Stream<Path> all = Files.list(path)) {
            for (Path each : all.filter(file -> !List.of(kept).contains(file.getFileName().toString())).toList()) {
                delete(each);
            }
        } catch (IOException refused) {
            throw new Failure("The data folder " + path + " cannot be emptied: " + reason(refused), refused);
        }
    }

    /** Deletes a file or folder with all in it; nothing there is no error. Links are not followed. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }

    private static FileAttribute<?>[] onlyOwner(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))};
    }

    /** Whether what is found in it counts for nothing. */
    public boolean isFresh() {
        return fresh;
    }

    /** Gives the folder free for another server. The files stay, unless it was to be fresh. */
    @Override
    public void close() {
        try {
            if (fresh) {
                deleteAllBut(LOCK);
            }
            lockFile.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
