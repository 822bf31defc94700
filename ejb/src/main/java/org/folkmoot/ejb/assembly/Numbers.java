package org.folkmoot.ejb.assembly;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.record.Entry;

/** What somebody's joining or leaving makes of the numbers of members, in the assembly itself and where they also belong. */
final class Numbers {

    private final Map<String, Long> members = new LinkedHashMap<>();
    private final Map<String, Long> counted = new TreeMap<>();

    /**
     * @param change  by how many the members change
     * @param counts by how many those change that count in thresholds
     */
    Numbers and(Assembly assembly, long change, long counts) {
        members.put(assembly.id(), assembly.members() + change);
        counted.put(assembly.id(), assembly.counted() + counts);
        return this;
    }

    /** As the record keeps them: those that count in thresholds, by assembly. */
    Map<String, Object> written() {
        return new TreeMap<>(counted);
    }

    void apply(Assemblies assemblies, Entry entry) {
        members.forEach((assembly, number) -> assemblies.enrol(assembly, number, counted.get(assembly), entry));
    }
}
