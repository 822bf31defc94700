package org.folkmoot.ejb.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.StandingRules;
import org.folkmoot.ejb.thread.Comments.Wording;
import org.folkmoot.people.Person;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;

/**
 * {@code comment}: somebody says something about a proposal, a clause or an amendment, in the proposal's common thread or in an
 * assembly's own. The record keeps where it stands and salted hashes of words and author (R21).
 */
@ApplicationScoped
public class CommentAct implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private StandingRules rules;
    @Inject
    private Comments comments;
    @Inject
    private Speakers speakers;

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        Optional<Comment> answered = fields.optionalId("replyTo").map(comments::get);
        Place place = answered.isPresent() ? placeOf(answered.get(), fields) : place(fields);
        Optional<String> seat = fields.optionalId("seat");
        Wording wording = Wording.of(fields.text("text", Fields.PASSAGE));
        Person author = assemblies.person(Comments.speaker(deposit));
        Assembly keeper = comments.keeperOf(place);
        seats.requireReach(deposit, keeper);
        String from = speakers.seat(author.id(), place, keeper, seat.orElse(null));
        if (em.find(Comment.class, id) != null) {
            throw new Conflict("refusal.id-taken", id);
        }
        boolean membersOnly = place.assembly() != null && rules.deliberatesAmongMembers(keeper);
        Deed deed = Deed.in(keeper.id(), said(id, place, from, fields, author, wording), entry -> {
            Comment comment = new Comment(id, place, from, author.id(), answered.orElse(null), membersOnly, deposit.now().at(), entry.id());
            em.persist(comment);
            comments.keep(comment, 1, wording, deposit);
        }).unnamed();
        // The thread of a proposal is open to everyone, so what is said among members is not listed there.
        return membersOnly || place.proposal() == null ? deed : deed.about(place.proposal());
    }

    private static Map<String, Object> said(String id, Place place, String seat, Fields fields, Person author, Wording wording) {
        Map<String, Object> said = new LinkedHashMap<>(fields.read());
        said.remove("text");
        said.put("seat", seat);
        if (place.proposal() != null) {
            said.put("proposal", place.proposal());
        }
        said.put("authorHash", author.hashIn(id));
        said.put("textHash", wording.hash());
        return said;
    }

    /** An answer stands where that stands which it answers. */
    private static Place placeOf(Comment answered, Fields fields) {
        for (String field : List.of("proposal", "version", "clause", "quote", "amendment", "assembly")) {
            if (fields.has(field)) {
                throw fields.refused(field, "is that of what is answered: leave it out");
            }
        }
        answered.requireShown();
        return answered.place();
    }

    private Place place(Fields fields) {
        Optional<Amendment> amendment = fields.optionalId("amendment").map(this::amendment);
        Optional<String> proposal = fields.optionalId("proposal");
        amendment.filter(about -> proposal.isPresent() && !about.proposal().equals(proposal.get())).ifPresent(about -> {
            throw new BadRequest("amendment", "is one to another proposal");
        });
        Integer version = fields.has("version") ? (int) fields.whole("version", 1, Integer.MAX_VALUE) : null;
        String clause = fields.optionalId("clause").orElse(null);
        String quote = fields.optionalText("quote", Fields.PASSAGE).orElse(null);
        String assembly = fields.optionalId("assembly").orElse(null);
        Place place = fields.born("proposal", () -> new Place(amendment.map(Amendment::proposal).or(() -> proposal).orElse(null),
                version, clause, quote, amendment.map(Amendment::id).orElse(null), assembly));
        if (clause != null) {
            requireWords(place);
        }
        return place;
    }

    private Amendment amendment(String id) {
        return Optional.ofNullable(em.find(Amendment.class, id)).orElseThrow(() -> new NotFound("amendment", id));
    }

    private void requireWords(Place place) {
        List<?> found = em.createNativeQuery("SELECT CONCAT(heading, '\n', body) FROM clause WHERE proposal = ? AND number = ? AND id = ?")
                .setParameter(1, place.proposal()).setParameter(2, place.version()).setParameter(3, place.clause()).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("clause", place.proposal() + "/" + place.version() + "/" + place.clause());
        }
        if (place.quote() != null && !((String) found.get(0)).contains(place.quote())) {
            throw new BadRequest("quote", "must be words of that clause in that version, exactly");
        }
    }
}
