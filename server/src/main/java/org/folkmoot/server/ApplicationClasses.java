package org.folkmoot.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The application's libraries, taken out of its WAR for commands that need its rules and no server. */
public final class ApplicationClasses {

    private static final String APPLICATION = "/FOLKMOOT-INF/folkmoot.war";
    private static final String LIBRARIES = "WEB-INF/lib/";

    private ApplicationClasses() {
    }

    /** A class loader over the libraries, unpacked into the folder. */
    public static URLClassLoader open(DataFolder folder) {
        Path place = folder.emptied("classes");
        List<URL> jars = new ArrayList<>();
        try (InputStream resource = ApplicationClasses.class.getResourceAsStream(APPLICATION)) {
            if (resource == null) {
                throw new Failure("This jar was not built completely: " + APPLICATION + " is missing.");
            }
            ZipInputStream application = new ZipInputStream(resource);
            for (ZipEntry entry = application.getNextEntry(); entry != null; entry = application.getNextEntry()) {
                if (entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar")) {
                    Path jar = place.resolve(Path.of(entry.getName()).getFileName());
                    Files.copy(application, jar);
                    jars.add(jar.toUri().toURL());
                }
            }
        } catch (IOException broken) {
            throw new Failure("The application could not be unpacked: " + broken.getMessage(), broken);
        }
        return new URLClassLoader(jars.toArray(URL[]::new), ApplicationClasses.class.getClassLoader());
    }
}
