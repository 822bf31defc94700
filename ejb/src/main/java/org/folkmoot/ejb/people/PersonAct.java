package org.folkmoot.ejb.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.people.Person;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.Conflict;

/** {@code person}: makes somebody known; live by the server's owner. The record keeps a salted hash, not the name (R21). */
@ApplicationScoped
public class PersonAct implements ActKind {

    @PersistenceContext
    private EntityManager em;

    /** Somebody who becomes known, with a salt of their own. */
    static Person known(String id, String name, Deposit deposit) {
        return new Person(id, name, Secrets.salt(), deposit.now().at());
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        String name = fields.line("name", Fields.LINE);
        deposit.caller().requireOwner();
        if (em.find(Person.class, id) != null) {
            throw new Conflict("refusal.id-taken", id);
        }
        Person person = known(id, name, deposit);
        return Deed.in(Entry.SERVER, Map.of("id", id, "nameHash", person.nameHash()), entry -> em.persist(person));
    }
}
