package org.folkmoot.ejb.verify;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.record.Moment;

/**
 * Who sent whom, told anew from the record: after each line that takes something away every mandate is looked at again, and
 * ends where nothing is under it (R6, R7). The record does not say who is a member (R21), so of mandates that rest on a membership
 * it says itself which of them fell with it.
 */
final class RetoldMandates {

    /** One mandate; {@code ending} is null while it holds. */
    static final class Told {

        private final String id;
        private final String person;
        private final String sender;
        private final String receiver;
        private final LocalDate lastDay;
        private final ZoneId zone;
        private String ending;

        Told(String id, String person, String sender, String receiver, LocalDate lastDay, ZoneId zone) {
            this.id = id;
            this.person = person;
            this.sender = sender;
            this.receiver = receiver;
            this.lastDay = lastDay;
            this.zone = zone;
        }

        String id() {
            return id;
        }

        String sender() {
            return sender;
        }

        String receiver() {
            return receiver;
        }

        boolean isOpen() {
            return ending == null;
        }

        boolean isOver(Moment now) {
            return lastDay != null && now.dayIn(now.wholeDay() != null ? ZoneOffset.UTC : zone).isAfter(lastDay);
        }
    }

    private final Map<String, Told> mandates = new TreeMap<>();
    /** Who has signed for the recall of a mandate that a non-local assembly gave; in others the record does not tell (R21). */
    private final Map<String, Set<String>> signers = new TreeMap<>();
    private final Map<String, List<Told>> ofPerson = new HashMap<>();
    private final List<Told> withTerm = new ArrayList<>();
    private final Nest nest;
    private final UnaryOperator<String> federation;
    private final RetoldOffices offices;
    private final Findings findings;
    private long cuts;
    /** Whether a mandate has ended, or was given with nothing under it, since all were looked at. */
    private boolean taken;

    /** @param federation to which a non-local assembly belongs; each may have a clock of its own */
    RetoldMandates(Nest nest, UnaryOperator<String> federation, RetoldOffices offices, Findings findings) {
        this.nest = nest;
        this.offices = offices;
        this.federation = federation;
        this.findings = findings;
    }

    /** The mandates that a person has, in the order of their ids. */
    Stream<Told> openOf(String person) {
        return ofPerson.getOrDefault(person, List.of()).stream().filter(Told::isOpen).sorted(Comparator.comparing(Told::id));
    }

    private Stream<Told> open() {
        return mandates.values().stream().filter(Told::isOpen);
    }

    /** Takes note of a line that the nesting has not heard yet. */
    void before(Line line) {
        if (line.deed().equals("leave")) {
            pass(line.text("nonlocal"), line.moment());
        }
    }

    /**
     * Takes note of a line, after the nesting has.
     *
     * @param zone in which the days of an assembly begin
     */
    void tell(Line line, UnaryOperator<String> zone) {
        switch (line.deed()) {
            case "mandate" -> give(line.text("id"), line, line.text("person"), line.text("from"), line.text("to"), zone);
            case "found-nonlocal" -> founded(line, zone);
            case "recall" -> end(line.text("mandate"), "RECALLED", line);
            case "resign" -> end(line.text("mandate"), "RESIGNED", line);
            case "sign-recall" -> signed(line);
            case "end-membership" -> {
                ((List<?>) line.data().get("fell")).forEach(id -> end((String) id, "FELL", line));
                recalled(line);
            }
            case "members", "correct" -> recalled(line);
            case "report" -> reported(line);
            default -> { }
        }
        if (taken || nest.cuts() != cuts) {
            fall();
        }
    }

    /** Where fewer members are left or counted, those who signed may be a majority: the record says whom that recalls, not who signed (R21). */
    private void recalled(Line line) {
        if (line.data().get("recalled") instanceof List<?> recalled) {
            fall();
            recalled.forEach(id -> end((String) id, "RECALLED", line));
        }
    }

    /** Lets the terms end in the federation of that assembly, one after the other. */
    private void pass(String assembly, Moment now) {
        withTerm.removeIf(one -> !one.isOpen());
        withTerm.stream().filter(one -> one.isOver(now) && federation.apply(one.receiver).equals(federation.apply(assembly)))
                .min(Comparator.comparing((Told one) -> one.lastDay.plusDays(1).atStartOfDay(one.zone).toInstant()).thenComparing(one -> one.id))
                .ifPresent(one -> {
                    close(one, "TERM");
                    fall();
                    pass(assembly, now);
                });
    }

    /** Lets the terms end that were over when this line was deposited, in the federation of its assembly. */
    void passTo(Line line) {
        if (nest.isNonLocal(line.assembly())) {
            pass(line.assembly(), line.moment());
        }
    }

    private void give(String id, Line line, String person, String from, String to, UnaryOperator<String> zone) {
        pass(to, line.moment());
        String until = line.text("until");
        Told told = new Told(id, person, from, to, until == null ? null : LocalDate.parse(until), ZoneId.of(zone.apply(from)));
        boolean stands = stands(told);
        // It may take something as well: who has signed for a recall may speak for one constituent more by it.
        taken |= !stands || !signers.isEmpty();
        findings.expect(stands, "entry " + line.where() + " sends somebody with nothing under the mandate (R6)");
        Told before = mandates.put(id, told);
        findings.expect(before == null, "entry " + line.where() + " gives a mandate that was given before");
        List<Told> all = ofPerson.computeIfAbsent(person, one -> new ArrayList<>());
        all.remove(before);
        withTerm.remove(before);
        all.add(told);
        if (told.lastDay != null) {
            withTerm.add(told);
        }
    }

    /** Whether that person is sent to that assembly now. */
    boolean sits(String person, String assembly) {
        return openOf(person).anyMatch(one -> one.receiver.equals(assembly));
    }

    private void founded(Line line, UnaryOperator<String> zone) {
        if (line.data().get("mandates") instanceof List<?> ids) {
            List<?> recorders = (List<?>) line.data().get("recorders");
            for (int i = 0; i < ids.size(); i++) {
                give((String) ids.get(i), line, (String) recorders.get(i), line.text("constituent"), line.text("id"), zone);
            }
        }
    }

    private void signed(Line line) {
        boolean majority = 2 * (Long) line.data().get("signatures") > (Long) line.data().get("of");
        findings.expect(line.data().get("carried").equals(majority), "entry " + line.where() + " carries a recall otherwise than by majority (R7)");
        Told told = mandates.get(line.text("mandate"));
        if (told != null && nest.isNonLocal(told.sender)) {
            signers.computeIfAbsent(told.id, none -> new TreeSet<>()).add(line.actor());
            taken = true;
            findings.expect(majority == isCarried(told), "entry " + line.where() + " counts other voices than have signed (R8)");
        }
        if (majority) {
            end(line.text("mandate"), "RECALLED", line);
        }
    }

    private void end(String id, String how, Line line) {
        Optional.ofNullable(mandates.get(id)).ifPresent(one -> pass(one.receiver, line.moment()));
        Optional<Told> named = Optional.ofNullable(mandates.get(id)).filter(Told::isOpen);
        findings.expect(named.isPresent(), "entry " + line.where() + " ends a mandate that is not open");
        named.ifPresent(one -> close(one, how));
    }

    /** Ends one, and the offices that rested on its seat, if no other mandate leads there. */
    private void close(Told one, String how) {
        one.ending = how;
        taken = true;
        if (openOf(one.person).noneMatch(other -> other.receiver.equals(one.receiver))) {
            offices.leave(one.person, one.receiver);
        }
    }

    private void reported(Line line) {
        Told under = mandates.get(line.text("mandate"));
        if (under != null) {
            pass(under.receiver, line.moment());
        }
        findings.expect(under != null && under.isOpen() && under.person.equals(line.actor()), "entry " + line.where()
                + " is a report under a mandate that its author does not have (R7)");
    }

    private void fall() {
        taken = false;
        cuts = nest.cuts();
        List<Told> falling = open().filter(one -> !stands(one)).toList();
        if (!falling.isEmpty()) {
            falling.forEach(one -> close(one, "FELL"));
            fall();
            return;
        }
        signers.forEach((id, persons) -> persons.removeIf(person -> !sits(person, mandates.get(id).sender)));
        Optional<Told> carried = open().filter(one -> signers.containsKey(one.id) && isCarried(one)).findFirst();
        carried.ifPresent(one -> {
            close(one, "RECALLED");
            fall();
        });
    }

    /** Whether a majority of the constituents has signed for the recall: each has when more than half of its delegates have (R8). */
    private boolean isCarried(Told one) {
        Map<String, List<Told>> delegates = open().filter(each -> each.receiver.equals(one.sender))
                .collect(Collectors.groupingBy(each -> each.sender));
        Set<String> signed = signers.getOrDefault(one.id, Set.of());
        long voices = delegates.values().stream()
                .filter(sent -> 2 * sent.stream().filter(each -> signed.contains(each.person)).count() > sent.size()).count();
        return 2 * voices > nest.constituents(one.sender);
    }

    /** Whether something is under it, one step down; the steps below are looked at for themselves. */
    private boolean stands(Told one) {
        return nest.isConstituent(one.sender, one.receiver) && (!nest.isNonLocal(one.sender)
                || ofPerson.getOrDefault(one.person, List.of()).stream().anyMatch(below -> below.isOpen() && below.receiver.equals(one.sender)));
    }

    /**
     * Compares what is told with what the record makes of it.
     *
     * @param told how each mandate ended, or {@code open}, by id
     */
    void compare(Map<String, String> told) {
        // Terms may have ended since the last line, by a clock that writes no line.
        open().filter(one -> one.lastDay != null && "TERM".equals(told.get(one.id))).toList().forEach(one -> close(one, "TERM"));
        fall();
        mandates.forEach((id, one) -> {
            String here = told.getOrDefault(id, "nowhere");
            String retold = one.isOpen() ? "open" : one.ending;
            findings.expect(here.equals(retold), "mandate " + id + " is told as " + here + ", and the record makes it " + retold);
            findings.checkedMandate();
        });
        told.keySet().stream().filter(id -> !mandates.containsKey(id))
                .forEach(id -> findings.fault("mandate " + id + " is not in the record"));
    }
}
