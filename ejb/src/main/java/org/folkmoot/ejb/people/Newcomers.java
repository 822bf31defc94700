package org.folkmoot.ejb.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.people.Person;
import org.folkmoot.refusal.Conflict;

/** People whom a founding makes known and gives accounts: the field {@code people}, a list of {@code {id, name, password}}. */
@ApplicationScoped
public class Newcomers {

    private static final int MOST = 100;
    private static final String HASH = "passwordHash";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Passwords passwords;

    /**
     * One of them.
     *
     * @param passwordHash the only form in which the password is kept; the record keeps none
     */
    public record Newcomer(Person person, String passwordHash) {
    }

    /** Reads them; nothing is made yet. */
    public List<Newcomer> read(Deposit deposit, Fields fields) {
        return fields.has("people") ? fields.each("people", MOST, each -> one(deposit, each)) : List.of();
    }

    private Newcomer one(Deposit deposit, Fields each) {
        String id = each.id("id");
        String name = each.line("name", Fields.LINE);
        String hash = deposit.isCountersigned() ? each.string(HASH) : passwords.hash("password", each.string("password"));
        if (em.find(Person.class, id) != null) {
            throw new Conflict("refusal.id-taken", id);
        }
        Person person = PersonAct.known(id, name, deposit);
        // Neither name nor id: being among the founders is for members to know (R21).
        each.read().clear();
        each.keep("nameHash", person.nameHash());
        return new Newcomer(person, hash);
    }

    /** The people as they are kept until the founding is signed: with hashes in place of passwords; null where there are none. */
    public static JsonArray withoutPasswords(List<Newcomer> newcomers) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        newcomers.forEach(newcomer -> people.add(Json.createObjectBuilder().add("id", newcomer.person().id())
                .add("name", newcomer.person().name()).add(HASH, newcomer.passwordHash())));
        return newcomers.isEmpty() ? null : people.build();
    }

    /** Makes them known, with their accounts. */
    public void welcome(List<Newcomer> newcomers, Deposit deposit) {
        newcomers.forEach(newcomer -> em.persist(newcomer.person()));
        em.flush();
        for (Newcomer newcomer : newcomers) {
            em.createNativeQuery("INSERT INTO account (person, password_hash, made_at) VALUES (?, ?, ?)")
                    .setParameter(1, newcomer.person().id()).setParameter(2, newcomer.passwordHash())
                    .setParameter(3, LocalDateTime.ofInstant(deposit.now().at(), ZoneOffset.UTC)).executeUpdate();
        }
    }
}
