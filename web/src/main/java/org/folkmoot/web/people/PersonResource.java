package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.people.PersonRow;
import org.folkmoot.ejb.people.SeatRow;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;

/** {@code /api/people/{id}}: what this reader may know of a person (R21). */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

    @Inject
    private PeopleRows people;

    @Inject
    private MandateRows mandates;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    /**
     * Offices and mandates are public, and who holds one has a public name. Memberships, and the name of who is only a member, are for
     * the person and for fellow members.
     */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        Caller reader = callers.caller();
        PersonRow person = people.person(id);
        List<OfficeRow> offices = people.offices(id);
        List<SeatRow> seats = people.seats(id, reader);
        boolean named = !offices.isEmpty() || !seats.isEmpty() || id.equals(reader.person());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", id);
        shown.put("name", named ? person.name() : null);
        shown.put("offices", offices.stream().map(PersonResource::office).toList());
        shown.put("seats", seats.stream().map(SeatRow::assembly).toList());
        shown.put("mandates", mandates.ofPerson(id));
        return answers.personal(shown);
    }

    static Map<String, Object> office(OfficeRow office) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("assembly", office.assembly());
        shown.put("name", office.name());
        shown.put("office", office.office());
        shown.put("since", office.since());
        shown.put("until", office.until());
        return shown;
    }
}
