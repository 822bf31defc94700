package org.folkmoot.ejb.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.folkmoot.meeting.Committee;

/**
 * Drafting committees told anew: whom standing rules named, who is out with their seat, and whether enough of them stood behind
 * what was done in their assembly's place. In a non-local assembly the mandates say who is out; of others the record does not
 * tell who has left (R21), and so only that nobody signed who was not named.
 */
final class RetoldCommittees {

    private final Map<String, Committee> named = new HashMap<>();
    private final Map<String, Set<String>> seated = new TreeMap<>();
    /** Of what was entered and waits: who has signed, by the public id of its entry. */
    private final Map<String, Set<String>> signed = new HashMap<>();
    private final Predicate<String> nonLocal;
    private final BiPredicate<String, String> sits;
    private final Findings findings;

    /**
     * @param sits whether that person has a mandate to that non-local assembly now
     */
    RetoldCommittees(Predicate<String> nonLocal, BiPredicate<String, String> sits, Findings findings) {
        this.nonLocal = nonLocal;
        this.sits = sits;
        this.findings = findings;
    }

    /** Takes note of a line that waits, or is one signature of several. */
    void waiting(Line line) {
        if (line.act().equals("countersign")) {
            sign(line);
        } else if (isOfCommittee(line)) {
            signed.put(line.uid(), new TreeSet<>(Set.of(line.actor())));
            requireSeats(line, Set.of(line.actor()));
        }
    }

    private Set<String> sign(Line line) {
        Set<String> signers = signed.computeIfAbsent(line.text("entry"), none -> new TreeSet<>());
        findings.expect(signers.add(line.actor()), "entry " + line.where() + " is the same person's signature again");
        signers.retainAll(in(line.assembly()));
        requireSeats(line, Set.of(line.actor()));
        return signers;
    }

    /** Takes note of a line that has an effect, before the mandates have. */
    void tell(Line line) {
        if (isOfCommittee(line)) {
            done(line);
        }
        String deed = line.deed();
        if (deed.equals("standing-rules")) {
            ruled(line, line.text("assembly"), Boolean.TRUE.equals(line.data().get("named")));
        } else if (deed.equals("found-local")) {
            ruled(line, line.text("id"), true);
        }
    }

    /** Whether it matters to this line who is in a committee. */
    static boolean concerns(Line line) {
        return isOfCommittee(line) || line.act().equals("countersign") && line.waits();
    }

    private static boolean isOfCommittee(Line line) {
        return Boolean.TRUE.equals(line.data().get("committee"));
    }

    private void done(Line line) {
        List<?> behind = (List<?>) line.data().get("signedBy");
        Set<String> signers = new TreeSet<>();
        behind.forEach(person -> signers.add((String) person));
        if (line.act().equals("countersign")) {
            findings.expect(sign(line).equals(signers), "entry " + line.where() + " names others than signed it");
        }
        requireSeats(line, signers);
        Committee committee = named.get(line.assembly());
        findings.expect(committee != null && signers.size() >= committee.agree(),
                "behind entry " + line.where() + " stand fewer of the drafting committee than must");
        findings.expect(committee != null && committee.may().contains(power(line)), "entry " + line.where()
                + " does what the drafting committee may not");
        findings.checkedCommittee();
    }

    private static Committee.Power power(Line line) {
        return switch (line.deed()) {
            case "answer-amendment" -> Committee.Power.ANSWER;
            case "publish" -> Committee.Power.PUBLISH;
            case "offer" -> Committee.Power.OFFER;
            default -> Committee.Power.WITHDRAW;
        };
    }

    private void requireSeats(Line line, Set<String> signers) {
        findings.expect(in(line.assembly()).containsAll(signers),
                "entry " + line.where() + " is signed by somebody who is not in the drafting committee (R7)");
    }

    private Set<String> in(String assembly) {
        return seated.getOrDefault(assembly, Set.of());
    }

    private void ruled(Line line, String assembly, boolean anew) {
        Optional<Committee> now = line.data().get("rules") instanceof Map<?, ?> rules
                ? Optional.ofNullable(rules.get("committee")).map(Committee::fromCanonical) : Optional.empty();
        findings.expect(anew || now.equals(Optional.ofNullable(named.get(assembly))),
                "entry " + line.where() + " names another drafting committee and does not say so");
        if (anew) {
            now.ifPresentOrElse(committee -> named.put(assembly, committee), () -> named.remove(assembly));
            seated.put(assembly, new TreeSet<>(now.map(Committee::members).orElse(List.of())));
        }
    }

    /** Lets those out who have lost their seat, after the mandates have taken note of a line. */
    void fall() {
        seated.forEach((assembly, persons) -> {
            if (nonLocal.test(assembly)) {
                persons.removeIf(person -> !sits.test(person, assembly));
            }
        });
    }

    /**
     * Compares what is told with what the record makes of it.
     *
     * @param told who is in each committee
     */
    void compare(Map<String, Set<String>> told) {
        fall();
        List<String> all = new ArrayList<>(seated.keySet());
        told.keySet().stream().filter(one -> !seated.containsKey(one)).forEach(all::add);
        for (String assembly : all) {
            Set<String> here = told.getOrDefault(assembly, Set.of());
            boolean same = nonLocal.test(assembly) ? here.equals(in(assembly)) : in(assembly).containsAll(here);
            findings.expect(same, "the drafting committee of " + assembly + " is told as " + here + ", and the record makes it " + in(assembly));
        }
    }
}
