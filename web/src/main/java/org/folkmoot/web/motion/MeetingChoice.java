package org.folkmoot.web.motion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;

/** The meetings that a decision can have been taken in. */
@Named
@RequestScoped
public class MeetingChoice {

    @Inject
    private AssemblyRows assemblies;

    public List<SelectItem> of(String assembly) {
        return assemblies.meetings(assembly).stream().map(meeting -> new SelectItem(meeting.id(),
                Words.say("motion.meeting.option", Show.day(meeting.day()),
                        meeting.present() == null ? -1 : meeting.present()))).toList();
    }
}
