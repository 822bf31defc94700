package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.offer.OpenOffers;
import org.folkmoot.ejb.mandate.Errands;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;

/** {@code /api/me}: the person signed in, and what is open to them now. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private PeopleRows people;

    @Inject
    private RecordRows record;

    @Inject
    private OpenOffers offers;

    @Inject
    private MandateRows mandates;

    @Inject
    private Errands errands;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    /** Of the server's owner it says only that. */
    @GET
    public Response me() {
        Caller caller = callers.caller();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("owner", caller.owner());
        if (!caller.owner()) {
            String person = caller.requirePerson();
            shown.put("id", person);
            shown.put("name", people.person(person).name());
            shown.put("offices", people.offices(person).stream().map(PersonResource::office).toList());
            shown.put("seats", people.seats(person));
            shown.put("mandates", mandates.ofPerson(person));
            shown.put("tokens", people.tokens(person));
        }
        return answers.personal(shown);
    }

    /**
     * For an officer: decisions that wait for a countersignature, and offers that the assembly has not answered. For a delegate:
     * the mandates, what those who sent them have not spoken of yet, what comes up to where they are sent, what is new, and
     * where a report is due.
     */
    @GET
    @Path("now")
    public Response now() {
        String person = callers.caller().requirePerson();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("countersign", record.awaiting(person));
        shown.put("answer", offers.unanswered(person));
        shown.put("mandates", mandates.ofPerson(person));
        shown.put("conditions", errands.conditions(person));
        shown.put("requests", errands.requests(person));
        shown.put("reports", errands.due(person));
        shown.put("fresh", errands.fresh(person));
        return answers.personal(shown);
    }
}
