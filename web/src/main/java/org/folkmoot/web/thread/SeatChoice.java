package org.folkmoot.web.thread;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.List;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.ejb.thread.NamedSeat;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.Visitor;

/** From which seat somebody speaks in a common thread, where they have several: it is shown with what they say, and so may be their name. */
@Dependent
public class SeatChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommentRows comments;
    @Inject
    private Visitor visitor;
    private List<SelectItem> seats = List.of();
    private String from;

    /** @param home of the proposal in whose common thread it is said */
    void at(String home) {
        if (visitor.getPerson() != null) {
            seats = comments.seats(visitor.getPerson(), home).stream().map(SeatChoice::item).toList();
        }
    }

    private static SelectItem item(NamedSeat seat) {
        return new SelectItem(seat.assembly(), Words.say("thread.form.seat.one", seat.name(), String.valueOf(seat.delegate())));
    }

    void addTo(JsonObjectBuilder act) {
        if (isChoosing() && from != null && !from.isEmpty()) {
            act.add("seat", from);
        }
    }

    public boolean isChoosing() {
        return seats.size() > 1;
    }

    public List<SelectItem> getSeats() {
        return seats;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
