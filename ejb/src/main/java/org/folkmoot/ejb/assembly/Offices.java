package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.folkmoot.assembly.Office;
import org.folkmoot.ejb.people.People;
import org.folkmoot.record.Moment;

/** Terms of office. Whoever ends one holds the person for writing, as for any seat. */
@ApplicationScoped
public class Offices {

    private static final String DUE = "SELECT * FROM office WHERE open = 1 AND due_at <= ?1 AND due_import %s ORDER BY person, id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;

    /**
     * Ends the terms that are over.
     *
     * @param importId the import whose clock it is, or null for the world's
     */
    public void passDue(String importId, Moment now) {
        var due = em.createNativeQuery(DUE.formatted(importId == null ? "IS NULL" : "= ?2"), Office.class)
                // A whole day is that day in every zone: it may begin up to a day later than in UTC.
                .setParameter(1, LocalDateTime.ofInstant(now.wholeDay() == null ? now.at() : now.at().plusSeconds(86_400), ZoneOffset.UTC));
        if (importId != null) {
            due.setParameter(2, importId);
        }
        for (Object found : due.getResultList()) {
            Office office = (Office) found;
            people.lock(office.person());
            em.refresh(office);
            if (office.isOver(now)) {
                office.end(office.dueAt());
            }
        }
        em.flush();
    }
}
