package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
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
    private Memberships memberships;

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
        long count = mended.whole("count", 1, Assembly.MAX_MEMBERS);
        long elsewhere = memberships.elsewhere(assembly.id());
        if (elsewhere > 0) {
            mended.keep("counted", Map.of(assembly.id(), count - elsewhere));
        }
        return Deed.in(assembly.id(), mended.read(), entry -> assemblies.enrol(assembly.id(), count, count - elsewhere, entry));
    }
}
