package org.folkmoot.web.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.ejb.assembly.Below;
import org.folkmoot.ejb.assembly.NodeRow;

/** The upper levels of a federation as lines, each assembly beneath the one it is shown under, with what lies below it. */
public final class FederationTree {

    /** As many lines as a page shows. */
    static final int MOST = 200;

    private final Map<String, List<NodeRow>> children = new HashMap<>();
    private final Map<String, Below> below;
    private final List<Row> rows = new ArrayList<>();
    private boolean cut;

    /**
     * A line.
     *
     * @param bodies  ratifying bodies below it, each counted once; 0 of a body
     * @param members its own, or those of the bodies below it
     * @param more    0; or the line stands for so many more constituents of that assembly
     */
    public record Row(NodeRow node, int depth, long bodies, long members, long more) {
    }

    FederationTree(List<NodeRow> nodes, Map<String, Below> below) {
        this.below = below;
        nodes.forEach(node -> children.computeIfAbsent(node.parent() == null ? "" : node.parent(), key -> new ArrayList<>()).add(node));
        add("", 0, new HashSet<>());
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether something lies below that no line shows. */
    boolean isCut() {
        return cut;
    }

    private void add(String parent, int depth, Set<String> above) {
        for (NodeRow node : children.getOrDefault(parent, List.of())) {
            if (rows.size() < MOST && above.add(node.id())) {
                Below counted = below.get(node.id());
                rows.add(counted == null ? new Row(node, depth, 0, node.members(), 0)
                        : new Row(node, depth, counted.bodies(), counted.members(), 0));
                add(node.id(), depth + 1, above);
                long shown = children.getOrDefault(node.id(), List.of()).size();
                cut |= shown < node.constituents();
                if (shown > 0 && shown < node.constituents()) {
                    rows.add(new Row(node, depth + 1, 0, 0, node.constituents() - shown));
                }
                above.remove(node.id());
            }
        }
    }
}
