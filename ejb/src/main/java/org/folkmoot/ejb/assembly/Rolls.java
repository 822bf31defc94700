package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Membership;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.people.Newcomers.Newcomer;
import org.folkmoot.people.Person;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BadRequest;

/** Who founds an assembly: a list of people, or no more than their number. */
@ApplicationScoped
public class Rolls {

    private static final int FEWEST_FOUNDERS = 3;

    @Inject
    private Assemblies assemblies;

    /**
     * @param persons who they are; empty where only their number is known
     * @param count   how many they are
     */
    public record Roll(List<String> persons, long count) {
    }

    /**
     * Reads a number or a list of people; the record keeps no names of members, but their salted hashes (R21).
     *
     * @param list the id of what is founded or held: those hashes are of no use elsewhere
     */
    public Roll read(Fields fields, String name, String list) {
        return read(fields, name, list, List.of());
    }

    /**
     * The same, where some of the people become known by the same act.
     *
     * @param newcomers those people
     */
    Roll read(Fields fields, String name, String list, List<Newcomer> newcomers) {
        if (fields.isNumber(name)) {
            return new Roll(List.of(), fields.whole(name, 1, Assembly.MAX_MEMBERS));
        }
        List<String> ids = fields.isArray(name) ? fields.ids(name) : List.of();
        if (ids.isEmpty()) {
            throw fields.refused(name, "must be the number of members, or a list of people");
        }
        List<String> hashes = ids.stream().map(id -> person(id, newcomers)).map(person -> person.hashIn(list)).sorted().toList();
        fields.keep(name, (long) ids.size());
        fields.keep("memberHashes", hashes);
        return new Roll(ids, ids.size());
    }

    private Person person(String id, List<Newcomer> newcomers) {
        return newcomers.stream().map(Newcomer::person).filter(person -> person.id().equals(id)).findFirst()
                .orElseGet(() -> assemblies.person(id));
    }

    /** Live, at least three people found a local assembly, and elect two of them recorders. */
    List<String> twoRecorders(Deposit deposit, Fields fields, Roll roll) {
        if (deposit.isImported() && !fields.has("recorders")) {
            return List.of();
        }
        List<String> recorders = fields.ids("recorders");
        if (roll.persons().isEmpty()) {
            recorders.forEach(assemblies::person);
        }
        if (recorders.size() != 2) {
            throw new BadRequest("recorders", "must be two people");
        }
        if (!deposit.isImported() && roll.persons().size() < FEWEST_FOUNDERS) {
            throw new BadRequest("members", "must list at least three people, who were present");
        }
        if (!roll.persons().isEmpty() && !roll.persons().containsAll(recorders)) {
            throw new BadRequest("recorders", "must be members");
        }
        return recorders;
    }

    /** Makes them members, and counts them. */
    void enrol(Assembly founded, Roll roll, Deposit deposit, Entry entry) {
        enrol(founded, roll, Set.of(), deposit, entry);
    }

    /**
     * The same, where some of them belong to another local assembly already and go on counting there in thresholds.
     *
     * @param elsewhere those people
     */
    void enrol(Assembly founded, Roll roll, Set<String> elsewhere, Deposit deposit, Entry entry) {
        for (String person : roll.persons()) {
            Membership membership = new Membership(founded, person, deposit.now().at());
            membership.countHere(!elsewhere.contains(person));
            assemblies.add(membership);
        }
        if (!roll.persons().isEmpty()) {
            founded.list();
        }
        assemblies.enrol(founded.id(), roll.count(), roll.count() - elsewhere.size(), entry);
    }
}
