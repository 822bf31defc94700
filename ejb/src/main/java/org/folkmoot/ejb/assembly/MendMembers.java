package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.act.Mender;
import org.folkmoot.record.Entry;

/** Mends a census: a new number from the correction on. Offers that are open go on counting with what stood when they opened. */
@ApplicationScoped
public class MendMembers implements Mender {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Counting counting;

    @Override
    public String act() {
        return "members";
    }

    @Override
    public Set<String> fields() {
        return Set.of("count");
    }

    @Override
    public Deed mend(Deposit deposit, Entry mistaken, Fields mended) {
        Assembly assembly = assemblies.get(mended.id("assembly"));
        counting.lock(assembly);
        return counting.counted(deposit, assembly, mended);
    }
}
