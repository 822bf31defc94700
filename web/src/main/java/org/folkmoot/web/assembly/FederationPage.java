package org.folkmoot.web.assembly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.assembly.AssemblyRows;
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

/** The whole federation: what is on offer in it, and how its assemblies nest, as far down as fits a page. */
@Named
@RequestScoped
public class FederationPage {

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
    private FederationTree tree;
    private final Map<String, List<Standings.Card>> cards = new HashMap<>();

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
    public List<FederationTree.Row> getRows() {
        return tree().rows();
    }

    /** Whether there is more below than the tree shows. */
    public boolean isCut() {
        return tree().isCut();
    }

    private FederationTree tree() {
        if (tree == null) {
            List<NodeRow> nodes = getFederation() == null ? List.of() : nesting.levels(getFederation().id(), FederationTree.MOST);
            tree = new FederationTree(nodes, belows.of(nodes.stream().filter(node -> node.constituents() > 0).map(NodeRow::id)
                    .distinct().toList()));
        }
        return tree;
    }

    /** How many bodies and members the federation has, as its tops count them, in a sentence; empty while there are none. */
    public String getSize() {
        List<FederationTree.Row> tops = getRows().stream().filter(row -> row.depth() == 0).toList();
        return tops.size() != 1 || tops.get(0).bodies() == 0 ? ""
                : Words.say("assembly.federation.size", tops.get(0).bodies(), tops.get(0).members());
    }

    public String getEcharts() {
        return ECHARTS;
    }

    /** The same rows for the picture, safe within a page. */
    public String getJson() {
        JsonArrayBuilder json = Json.createArrayBuilder();
        getRows().stream().filter(row -> row.more() == 0).forEach(row -> json.add(Json.createObjectBuilder().add("id", row.node().id())
                .add("name", row.node().name()).add("parent", row.node().parent() == null ? "" : row.node().parent())
                .add("depth", row.depth()).add("members", row.members()).add("constituents", row.node().constituents())));
        return json.build().toString().replace("<", "\\u003c");
    }

    private List<Standings.Card> cards(String state) {
        return cards.computeIfAbsent(state, key -> getFederation() == null ? List.of()
                : standings.cards(proposals.ofFederation(getFederation().id(), key, CARDS)));
    }
}
