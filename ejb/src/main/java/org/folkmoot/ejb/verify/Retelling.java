package org.folkmoot.ejb.verify;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.ejb.assembly.Below;
import org.folkmoot.offer.Offer;
import org.folkmoot.offer.Terms;
import org.folkmoot.record.Moment;

/** Tells the story of all offers, texts and amendments anew from the lines of the record, in the order of their deposits. */
final class Retelling {

    private final Nest nest = new Nest();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, String> federations = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, RetoldOffer> offers = new LinkedHashMap<>();
    private final Map<String, List<RetoldOffer>> ofProposal = new HashMap<>();
    /** Those that are not over, by federation; who is over now and then falls out. */
    private final Map<String, List<RetoldOffer>> live = new HashMap<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    /** The entries that were signed, or taken back before they were. */
    private final Set<String> closed = new HashSet<>();
    private final RetoldAmendments amendments;
    private final Findings findings;
    private final RetoldMandates mandates;
    private final RetoldConducts conducts;
    private final RetoldCommittees committees;
    private final RetoldProposedAnswers proposed;
    private final RetoldOffices offices = new RetoldOffices();

    Retelling(Findings findings) {
        this.findings = findings;
        this.amendments = new RetoldAmendments(new RetoldTexts(findings));
        this.mandates = new RetoldMandates(nest::isNonLocal, nest::isConstituent, nest::constituents, federations::get, offices, findings);
        this.conducts = new RetoldConducts(mandates, amendments, nest);
        this.committees = new RetoldCommittees(nest::isNonLocal, mandates::sits, findings);
        this.proposed = new RetoldProposedAnswers(mandates::sits, findings);
    }

    void tell(List<Line> lines) {
        for (Line line : lines) {
            if (line.closes() && !closed.add(line.text("entry"))) {
                findings.fault("entry " + line.where() + " signs or takes back what was signed or taken back before");
            }
            if (line.data().get("fell") instanceof List<?> fallen && line.deed().equals("standing-rules") && !line.waits()) {
                fallen.forEach(entry -> closed.add((String) entry));
            }
            if (RetoldCommittees.concerns(line) || RetoldProposedAnswers.concerns(line)) {
                mandates.passTo(line);
                committees.fall();
                proposed.fall();
            }
            if (line.waits()) {
                committees.waiting(line);
            } else {
                committees.tell(line);
                proposed.tell(line);
                amendments.tell(line);
                mandates.before(line);
                tell(line);
                mandates.tell(line, assembly -> zones.getOrDefault(assembly, ZoneId.of("UTC")).getId());
                conducts.tell(line);
                committees.fall();
                proposed.fall();
                offices.tell(line);
            }
        }
    }

    RetoldProposedAnswers proposed() {
        return proposed;
    }

    RetoldCommittees committees() {
        return committees;
    }

    RetoldMandates mandates() {
        return mandates;
    }

    RetoldOffices offices() {
        return offices;
    }

    RetoldConducts conducts() {
        return conducts;
    }

    private void tell(Line line) {
        Moment now = line.moment();
        switch (line.deed()) {
            case "found-nonlocal" -> foundNonLocal(line, now);
            case "found-local", "found-circle" -> foundBody(line, now);
            case "admit", "end-membership" -> counted(line);
            case "members" -> census(line);
            case "join" -> {
                if (!line.act().equals("countersign")) {
                    link(line.text("assembly"), line.text("nonlocal"), now);
                }
            }
            case "accept-join" -> link(line.text("assembly"), line.text("nonlocal"), now);
            case "leave" -> leave(line, now);
            case "standing-rules" -> zones.put(line.text("assembly"), zoneIn(line));
            case "propose" -> homes.put(line.text("id"), line.text("home"));
            case "take-up" -> homes.put(line.text("as"), line.text("home"));
            case "offer" -> offer(line, now);
            case "withdraw" -> at(line, now).offer().withdraw(now);
            case "respond" -> respond(line, now);
            case "rescind" -> answered(at(line, now), now, offer -> offer.rescinded(line.text("assembly")));
            case "correct" -> correct(line, now);
            default -> { }
        }
    }

    private void census(Line line) {
        nest.count(line.text("assembly"), (Long) line.data().get("count"), line.order());
        counted(line);
    }

    /** Where somebody counts in thresholds in another place, the line says how many are left. */
    private void counted(Line line) {
        if (line.data().get("counted") instanceof Map<?, ?> numbers) {
            numbers.forEach((assembly, number) -> nest.count((String) assembly, (Long) number, line.order()));
        }
    }

    private void correct(Line line, Moment now) {
        if (line.text("mends").equals("members")) {
            census(line);
        } else if (line.text("mends").equals("respond")) {
            boolean consents = "RATIFY".equals(line.text("response"));
            answered(at(line, now), now, offer -> {
                if (consents) {
                    offer.ratified(line.text("assembly"));
                } else {
                    offer.rescinded(line.text("assembly"));
                }
            });
        }
    }

    private void foundNonLocal(Line line, Moment now) {
        String id = line.text("id");
        nest.foundNonLocal(id);
        federations.put(id, line.text("in"));
        if (line.data().containsKey("parent")) {
            nest.link(id, line.text("parent"));
            near(id).forEach(offer -> offer.founded(id, line.text("parent")));
        }
        if (line.data().containsKey("constituent")) {
            link(line.text("constituent"), id, now);
        }
    }

    private void foundBody(Line line, Moment now) {
        nest.count(line.text("id"), (Long) line.data().get("members"), line.order());
        counted(line);
        if (line.data().get("rules") instanceof Map<?, ?> rules && rules.get("zone") instanceof String zone) {
            zones.put(line.text("id"), ZoneId.of(zone));
        }
        if (line.data().containsKey("parent")) {
            link(line.text("id"), line.text("parent"), now);
        }
    }

    private static ZoneId zoneIn(Line line) {
        Object zone = ((Map<?, ?>) line.data().get("rules")).get("zone");
        return ZoneId.of(zone == null ? "UTC" : (String) zone);
    }

    private void link(String child, String parent, Moment now) {
        pass(parent, now);
        nest.link(child, parent);
        weighAll(parent, now);
    }

    private void leave(Line line, Moment now) {
        String body = line.text("assembly");
        String parent = line.text("nonlocal");
        pass(parent, now);
        List<RetoldOffer> before = near(parent).filter(offer -> offer.reaches(parent) && offer.inScope(body)).toList();
        nest.unlink(body, parent);
        weighAll(parent, now);
        if ("RESCIND".equals(line.text("ratifications"))) {
            before.stream().filter(offer -> !offer.inScope(body)).forEach(offer -> offer.rescinded(body));
            weighAll(parent, now);
        }
    }

    private void offer(Line line, Moment now) {
        String proposal = line.text("proposal");
        String home = homes.get(proposal);
        Map<?, ?> written = (Map<?, ?>) line.data().get("terms");
        Terms terms = Terms.fromCanonical(written);
        findings.expect(terms.digest().equals(line.text("termsDigest")), "the terms in entry " + line.where() + " have another digest");
        findings.checkedDigest();
        ofProposal.getOrDefault(proposal, List.of()).forEach(earlier -> {
            earlier.passTo(now);
            earlier.offer().giveWay(now);
        });
        int round = rounds.merge(proposal, 1, Integer::sum);
        Offer offer = new Offer(proposal, round, home, terms, zones.getOrDefault(home, ZoneId.of("UTC")), now, line.order(), null);
        RetoldOffer retold = new RetoldOffer(offer, terms, nest, line);
        offers.put(key(proposal, round), retold);
        ofProposal.computeIfAbsent(proposal, one -> new ArrayList<>()).add(retold);
        live.computeIfAbsent(federations.get(home), one -> new ArrayList<>()).add(retold);
    }

    private void respond(Line line, Moment now) {
        RetoldOffer offer = at(line, now);
        findings.expect(Objects.equals(line.text("digest"), offer.offer().digest())
                && Objects.equals(line.text("termsDigest"), offer.offer().termsDigest()),
                "the answer in entry " + line.where() + " names another text or other terms than its offer (R17)");
        if ("RATIFY".equals(line.text("response"))) {
            answered(offer, now, one -> one.ratified(line.text("assembly")));
        }
    }

    private void answered(RetoldOffer offer, Moment now, java.util.function.Consumer<RetoldOffer> effect) {
        findings.expect(offer.isLive(), "an answer to " + offer.offer().proposal() + " came when its offer was over (R17)");
        if (offer.isLive()) {
            effect.accept(offer);
            offer.weigh(now);
        }
    }

    private RetoldOffer at(Line line, Moment now) {
        RetoldOffer offer = offers.get(key(line.text("proposal"), ((Long) line.data().get("round")).intValue()));
        if (offer == null) {
            throw new IllegalStateException("entry " + line.where() + " speaks of an offer that the record does not hold");
        }
        offer.passTo(now);
        return offer;
    }

    /** The live offers of the federation of that non-local assembly; another federation may have another clock. */
    private Stream<RetoldOffer> near(String nonLocal) {
        List<RetoldOffer> near = live.computeIfAbsent(federations.get(nonLocal), one -> new ArrayList<>());
        near.removeIf(offer -> !offer.isLive());
        return List.copyOf(near).stream();
    }

    private void pass(String nonLocal, Moment now) {
        near(nonLocal).forEach(offer -> offer.passTo(now));
    }

    /** Weighs every offer whose scope a link to that non-local assembly can be part of. */
    private void weighAll(String nonLocal, Moment now) {
        near(nonLocal).filter(offer -> offer.reaches(nonLocal)).forEach(offer -> offer.weigh(now));
    }

    private static String key(String proposal, int round) {
        return proposal + "/" + round;
    }

    /** The offer of that round as the record tells it, or null. */
    RetoldOffer of(String proposal, int round) {
        return offers.get(key(proposal, round));
    }

    RetoldAmendments amendments() {
        return amendments;
    }

    /** What lies below a non-local assembly when all is told. */
    Below below(String assembly) {
        return nest.below(assembly);
    }

    int count() {
        return offers.size();
    }
}
