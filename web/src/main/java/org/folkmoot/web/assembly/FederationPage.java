package org.folkmoot.web.assembly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.Below;
import org.folkmoot.ejb.assembly.Belows;
import org.folkmoot.ejb.assembly.FederationRow;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.assembly.NodeRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.offer.Standings;
import org.omnifaces.cdi.Param;

/** The whole federation: what is on offer in it, and how its assemblies nest, down to three levels. */
@Named
@RequestScoped
public class FederationPage {

    private static final int ROWS = 200;
    private static final int CARDS = 20;
    private static final String ECHARTS = "5.3.1";

    @Inject
    @Param(name = "federation")
    private String id;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private NestingRows nesting;
    @Inject
    private Belows belows;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Standings standings;
    private List<FederationRow> federations;
    private FederationRow federation;
    private List<Row> rows;
    private final Map<String, List<Standings.Card>> cards = new HashMap<>();

    /** A line of the tree. @param members those below it too */
    public record Row(NodeRow node, int depth, long members) {
    }

    public List<FederationRow> getFederations() {
        if (federations == null) {
            federations = assemblies.federations(Slice.first()).rows();
        }
        return federations;
    }

    /** The one asked for, or the first; null while there is none. */
    public FederationRow getFederation() {
        if (federation == null && (id != null || !getFederations().isEmpty())) {
            federation = id != null ? assemblies.federation(id) : getFederations().get(0);
        }
        return federation;
    }

    public String getMeta() {
        return getFederation() == null ? Words.say("assembly.federation.none.how")
                : Words.say("assembly.federation.meta", federation.purpose(), Show.day(federation.foundedAt()));
    }

    public List<Standings.Card> getOnOffer() {
        return cards("ON_OFFER");
    }

    public List<Standings.Card> getInEffect() {
        return cards("IN_EFFECT");
    }

    /** The tree, each assembly beneath the one it is shown under. */
    public List<Row> getRows() {
        if (rows == null) {
            List<NodeRow> nodes = getFederation() == null ? List.of() : nesting.rings(getFederation().id(), NestingRows.RINGS);
            Map<String, Below> below = belows.of(nodes.stream().filter(node -> node.constituents() > 0).map(NodeRow::id)
                    .distinct().toList());
            Map<String, List<NodeRow>> children = new HashMap<>();
            nodes.forEach(node -> children.computeIfAbsent(node.parent() == null ? "" : node.parent(),
                    key -> new ArrayList<>()).add(node));
            rows = new ArrayList<>();
            add("", 0, children, below, new HashSet<>());
        }
        return rows;
    }

    /** What the tree leaves out, in a sentence; empty if nothing. */
    public String getRest() {
        return getRows().size() < ROWS ? "" : Words.say("assembly.federation.rest", ROWS);
    }

    public String getEcharts() {
        return ECHARTS;
    }

    /** The same rows for the picture, safe within a page. */
    public String getJson() {
        JsonArrayBuilder json = Json.createArrayBuilder();
        getRows().forEach(row -> json.add(Json.createObjectBuilder().add("id", row.node().id())
                .add("name", row.node().name()).add("parent", row.node().parent() == null ? "" : row.node().parent())
                .add("depth", row.depth()).add("members", row.members()).add("constituents", row.node().constituents())));
        return json.build().toString().replace("<", "\\u003c");
    }

    private void add(String parent, int depth, Map<String, List<NodeRow>> children, Map<String, Below> below, Set<String> above) {
        for (NodeRow node : children.getOrDefault(parent, List.of())) {
            if (rows.size() < ROWS && above.add(node.id())) {
                Below counted = below.get(node.id());
                rows.add(new Row(node, depth, counted == null ? node.members() : counted.members()));
                add(node.id(), depth + 1, children, below, above);
                above.remove(node.id());
            }
        }
    }

    private List<Standings.Card> cards(String state) {
        return cards.computeIfAbsent(state, key -> getFederation() == null ? List.of()
                : standings.cards(proposals.ofFederation(getFederation().id(), key, CARDS)));
    }
}
