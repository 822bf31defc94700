package org.folkmoot.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two class loaders would each see a half of a package that stood in two jars. */
class PackagesTest {

    private static final List<String> MODULES = List.of("domain", "ejb", "web", "server");

    @Test
    void none_stands_in_two_jars() throws IOException {
        Map<String, TreeSet<String>> modulesOf = new TreeMap<>();
        for (String module : MODULES) {
            Path classes = Path.of("..", module, "target", "classes");
            try (Stream<Path> files = Files.walk(classes)) {
                files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> classes.relativize(file.getParent()).toString())
                        .forEach(name -> modulesOf.computeIfAbsent(name, one -> new TreeSet<>()).add(module));
            }
        }
        assertThat(modulesOf.values()).flatMap(each -> each).containsAll(MODULES);
        assertThat(modulesOf).allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
    }
}
