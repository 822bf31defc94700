package org.folkmoot.ejb.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.folkmoot.mandate.Conduct;
import org.folkmoot.mandate.Direction;
import org.folkmoot.mandate.Instruction;
import org.folkmoot.mandate.Strength;

/** What delegates did under their mandates and against their instructions (R9), told anew from the acts alone. */
final class RetoldConducts {

    private final RetoldMandates mandates;
    private final RetoldAmendments amendments;
    private final Nest nest;
    private final Map<String, List<Instruction>> instructions = new HashMap<>();
    private final Map<String, List<String>> conducts = new TreeMap<>();

    RetoldConducts(RetoldMandates mandates, RetoldAmendments amendments, Nest nest) {
        this.mandates = mandates;
        this.amendments = amendments;
        this.nest = nest;
    }

    /** Takes note of a line, after amendments and mandates have. */
    void tell(Line line) {
        switch (line.deed()) {
            case "mandate" -> instructions.put(line.text("id"), instructions(line));
            case "propose" -> keep(mandates.openOf(line.actor()).filter(one -> one.receiver().equals(line.text("home"))),
                    "PROPOSED " + line.text("id") + " - -", null);
            case "amend" -> amended(line);
            case "meets-condition" -> answered(line);
            default -> { }
        }
    }

    private void amended(Line line) {
        RetoldAmendment amendment = amendments.of(line.text("id"));
        if (amendment.author() == null && line.text("by") != null) {
            String home = amendments.home(amendment.proposal());
            keep(mandates.openOf(line.text("by")).filter(one -> nest.isAtOrBelow(one.receiver(), home)),
                    "AMENDED " + amendment.proposal() + " " + amendment.id() + " -",
                    Conduct.wanting(amendment.proposal(), RetoldAmendments.asked(line)));
        }
    }

    private void answered(Line line) {
        if (line.data().containsKey("provisional")) {
            RetoldAmendment amendment = amendments.of(line.text("amendment"));
            RetoldAmendment stands = amendments.standing(amendment);
            boolean yes = "yes".equals(line.text("answer"));
            boolean concession = yes && (stands != amendment || stands.isModified());
            keep(mandates.openOf(line.actor()).filter(one -> one.sender().equals(line.text("by"))), (yes ? "SAID_YES " : "SAID_NO ")
                    + amendment.proposal() + " " + amendment.id() + " " + stands.id() + (concession ? " concession" : ""),
                    concession ? Conduct.wanting(amendment.proposal(), stands.toMerge()) : null);
        }
    }

    private void keep(Stream<RetoldMandates.Told> under, String done, Conduct conduct) {
        under.map(RetoldMandates.Told::id).toList().forEach(mandate -> {
            StringBuilder told = new StringBuilder(done);
            List<Instruction> given = instructions.getOrDefault(mandate, List.of());
            for (int i = 0; conduct != null && i < given.size(); i++) {
                String place = " " + (i + 1) + " ";
                given.get(i).verdict(conduct).ifPresent(verdict -> told.append(place).append(verdict));
            }
            conducts.computeIfAbsent(mandate, none -> new ArrayList<>()).add(told.toString());
        });
    }

    private static List<Instruction> instructions(Line line) {
        return line.data().get("instructions") instanceof List<?> list
                ? list.stream().map(Map.class::cast).map(RetoldConducts::instruction).toList() : List.of();
    }

    private static Instruction instruction(Map<?, ?> one) {
        String direction = (String) one.get("direction");
        return new Instruction(Strength.valueOf(((String) one.get("strength")).toUpperCase(Locale.ROOT)), (String) one.get("proposal"),
                (String) one.get("clause"), direction == null ? null : Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
                (String) one.get("text"));
    }

    /**
     * Compares what is told with what the record makes of it.
     *
     * @param told what was done, by mandate, in the order in which it was
     */
    void compare(Map<String, List<String>> told, Findings findings) {
        conducts.forEach((mandate, here) -> findings.expect(here.equals(told.getOrDefault(mandate, List.of())), "what was done under mandate "
                + mandate + " is told as " + told.getOrDefault(mandate, List.of()) + ", and the record makes it " + here));
        told.keySet().stream().filter(mandate -> !conducts.containsKey(mandate))
                .forEach(mandate -> findings.fault("what is told of mandate " + mandate + " is not in the record"));
    }
}
