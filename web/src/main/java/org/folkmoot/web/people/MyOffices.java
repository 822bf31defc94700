package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.people.PeopleRows;

/** For which assemblies the visitor may act. One statement, when it is first asked; none for who is not signed in. */
@Named
@RequestScoped
public class MyOffices {

    @Inject
    private Visitor visitor;
    @Inject
    private PeopleRows people;
    private List<OfficeRow> offices;

    /** Whether the visitor enters what that assembly decided. */
    public boolean recorder(String assembly) {
        return all().stream().anyMatch(office -> office.assembly().equals(assembly) && office.office().equals("RECORDER"));
    }

    /** Whether the visitor holds any office there, and so may sign what another one entered. */
    public boolean officer(String assembly) {
        return all().stream().anyMatch(office -> office.assembly().equals(assembly));
    }

    private List<OfficeRow> all() {
        if (offices == null) {
            offices = visitor.getPerson() == null ? List.of() : people.offices(visitor.getPerson());
        }
        return offices;
    }
}
