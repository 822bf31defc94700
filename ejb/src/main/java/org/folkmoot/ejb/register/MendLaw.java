package org.folkmoot.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.act.Mender;
import org.folkmoot.record.Entry;
import org.folkmoot.register.Law;

/** Mends what was miscopied of a law when it was entered; what the assembly decided is in its minutes. */
@ApplicationScoped
public class MendLaw implements Mender {

    @PersistenceContext
    private EntityManager em;

    @Override
    public String act() {
        return "enact";
    }

    @Override
    public Set<String> fields() {
        return Set.of("title", "text");
    }

    @Override
    public Deed mend(Deposit deposit, Entry mistaken, Fields mended) {
        Law law = em.find(Law.class, mended.id("law"), LockModeType.PESSIMISTIC_WRITE);
        law.requireInForce();
        String title = mended.line("title", 500);
        String text = mended.text("text", 1_000_000);
        return Deed.in(law.assembly(), mended.read(), entry -> law.correct(title, text));
    }
}
