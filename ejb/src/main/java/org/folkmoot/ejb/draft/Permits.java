package org.folkmoot.ejb.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.proposal.Proposals;

/** Who may write on a draft, and read it: who has a seat in its home, as long as they have it (R6, R7). */
@ApplicationScoped
class Permits {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Proposals proposals;
    @Inject
    private Seats seats;

    /** The assembly whose text it is. */
    Assembly home(Desk desk) {
        return assemblies.get(desk.isNew() ? desk.home() : proposals.get(desk.proposal()).home());
    }

    /** Holds the person: a seat that ends meanwhile ends after this, or before it and is refused. */
    void requireWriter(String person, Desk desk) {
        if (desk.isOwn()) {
            seats.requireOwnDesk(person, home(desk));
        } else {
            seats.requireDesk(person, home(desk));
        }
    }

    /** Whether a person may write there now. */
    boolean isWriter(String person, Desk desk) {
        return desk.isOwn() ? seats.hasOwnDesk(person, home(desk)) : seats.hasDesk(person, home(desk));
    }

    /** What is one's own one may read also without a seat: nobody loses their own words. */
    void requireReader(String person, Desk desk) {
        if (!desk.isOwn()) {
            seats.requireDesk(person, home(desk));
        }
    }
}
