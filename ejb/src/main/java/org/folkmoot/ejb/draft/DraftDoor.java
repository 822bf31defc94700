package org.folkmoot.ejb.draft;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.draft.Draft;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Reunion;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NotFound;

/** Drafts, one transaction each. {@link Drafts} is the door for callers, and knocks again where a lock was lost. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DraftDoor {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Permits permits;
    @Inject
    private Revisions revisions;
    @Inject
    private Beginnings beginnings;
    @Inject
    private Proposals proposals;
    @Inject
    private DraftRows rows;
    @Inject
    private Authors authors;

    /** Saves, if what it builds on still stands; else keeps it on the side. */
    public Saved save(String person, Desk desk, Saving saving) {
        permits.requireWriter(person, desk);
        Instant now = now();
        int newest = beginnings.newest(desk);
        if (saving.base() > newest) {
            throw new BadRequest("base", "is a version that there is, " + newest + " at most");
        }
        Draft draft = locked(person, desk).orElseGet(() -> begun(person, desk, now));
        Optional<RevisionRow> stands = revisions.find(draft.id(), draft.current());
        if (stands.filter(one -> one.text().equals(saving.text()) && one.base() == saving.base()).isPresent()) {
            // The same words again, such as a request that was sent twice; or nothing that was written since.
            return standing(draft, saving, stands.get().savedAt(), person, now);
        }
        requireUnused(desk, draft);
        if (!draft.isKnownTo(saving.revision())) {
            RevisionRow theirs = stands.orElseThrow(() -> new BadRequest("revision", "is one that there is"));
            DraftText from = revisions.read(draft.id(), saving.revision()).map(RevisionRow::text)
                    .orElseGet(() -> beginnings.text(desk, saving.base()));
            int aside = saving.text().equals(from) ? 0 : putAside(draft, person, saving, now);
            return desk.isOwn() ? Stale.ofRequest(aside, draft, theirs, from, saving.text()) : Stale.of(aside, draft.current(), theirs.base(),
                    told(desk, theirs), from, theirs.text(), saving.text());
        }
        Optional<Stale> moved = moved(desk, draft.current(), saving.base(), saving.text());
        if (moved.isPresent()) {
            Stale stale = moved.get();
            int aside = saving.text().equals(stale.from()) ? 0 : putAside(draft, person, saving, now);
            return new Stale(aside, stale.revision(), stale.base(), null, stale.from(), stale.theirs(), stale.yours(), stale.proposed());
        }
        revisions.add(draft, draft.advance(), person, saving.base(), saving.text(), stands.orElse(null), now);
        return standing(draft, saving, now, person, now);
    }

    private Saved standing(Draft draft, Saving saving, Instant savedAt, String person, Instant now) {
        em.flush();
        revisions.seen(draft.id(), saving.page(), person, draft.current(), now);
        return new Saved.Standing(draft.id(), draft.current(), saving.base(), savedAt);
    }

    private int putAside(Draft draft, String person, Saving saving, Instant now) {
        int aside = draft.putAside();
        revisions.addAside(draft, aside, person, saving.base(), saving.text(), now);
        return aside;
    }

    /** What a version did meanwhile, if one was published that is not the one written on. */
    private Optional<Stale> moved(Desk desk, int revision, int base, DraftText text) {
        int newest = beginnings.newest(desk);
        if (desk.isOwn() || desk.isNew() || base >= newest) {
            return Optional.empty();
        }
        return Optional.of(Stale.of(0, revision, newest, null, beginnings.text(desk, base), beginnings.text(desk, newest),
                text.knowing(proposals.text(desk.proposal(), newest))));
    }

    /** The draft as it stands, or the text that it begins with. */
    public Opened open(String person, Desk desk, String page) {
        permits.requireReader(person, desk);
        int newest = beginnings.newest(desk);
        Optional<Draft> draft = found(person, desk);
        Optional<RevisionRow> stands = draft.flatMap(one -> revisions.find(one.id(), one.current()));
        draft.ifPresent(one -> revisions.seen(one.id(), page, person, one.current(), now()));
        String id = draft.map(Draft::id).orElse(null);
        int revision = draft.map(Draft::current).orElse(0);
        if (stands.isEmpty()) {
            DraftText text = beginnings.text(desk, newest);
            return new Opened(id, revision, newest, newest, null, text, text, null);
        }
        int base = stands.get().base();
        Optional<Stale> moved = moved(desk, revision, base, stands.get().text());
        Reunion with = moved.map(Stale::proposed).orElse(null);
        if (with != null && with.isWhole() && with.text().equals(moved.get().theirs())) {
            // All that was written is in the version, or nothing was: from here one goes on with the version.
            return new Opened(id, revision, newest, newest, null, with.text(), with.text(), null);
        }
        return new Opened(id, revision, base, newest, told(desk, stands.get()), stands.get().text(), beginnings.text(desk, base), moved.orElse(null));
    }

    /** Whether a person may write there. */
    public boolean isPermitted(String person, Desk desk) {
        return permits.isWriter(person, desk);
    }

    /** Who else is there, and what stands by now. */
    public Company look(String person, Desk desk, String page, int revision) {
        permits.requireReader(person, desk);
        int newest = beginnings.newest(desk);
        Optional<Draft> draft = found(person, desk);
        if (draft.isEmpty()) {
            return new Company(null, newest, List.of());
        }
        String id = draft.get().id();
        revisions.seen(id, page, person, revision, now());
        return new Company(told(desk, revisions.find(id, draft.get().current()).orElse(null)), newest,
                authors.present(revisions.present(id, person, now()), permits.home(desk)));
    }

    /** Every revision, those of one author within five minutes told as one, the latest first. */
    public List<RevisionRow> revisions(String person, Desk desk) {
        permits.requireReader(person, desk);
        List<RevisionRow> all = found(person, desk).map(draft -> revisions.told(draft.id())).orElse(List.of());
        return desk.isOwn() ? all : authors.told(all, permits.home(desk));
    }

    /** One of them; number 0 is what it began with. */
    public RevisionRow revision(String person, Desk desk, int number) {
        permits.requireReader(person, desk);
        return found(person, desk).flatMap(draft -> revisions.find(draft.id(), number)).map(one -> told(desk, one))
                .orElseThrow(() -> new NotFound("revision", String.valueOf(number)));
    }

    private RevisionRow told(Desk desk, RevisionRow revision) {
        return desk.isOwn() ? revision : authors.told(revision, permits.home(desk));
    }

    /** The draft of a new proposal is from now on that of the proposal which was made of it. */
    public Void became(String person, Desk desk, String proposal) {
        permits.requireWriter(person, desk);
        locked(person, desk).ifPresent(draft -> {
            if (proposals.find(proposal).filter(made -> made.home().equals(draft.home())).isEmpty()) {
                throw new NotFound("proposal", proposal);
            }
            draft.became(proposal);
        });
        return null;
    }

    /** Drafts of new proposals in an assembly. */
    public List<DraftRow> begunIn(String person, String assembly) {
        Desk desk = Desk.ofNew(assembly, null);
        permits.requireReader(person, desk);
        return authors.toldOf(rows.begunIn(assembly), permits.home(desk));
    }

    /** The drafts of a proposal that this person may read. */
    public List<DraftRow> of(String person, String proposal) {
        Desk desk = Desk.ofProposal(proposal);
        return authors.toldOf(rows.of(proposal, person, permits.isWriter(person, desk)), permits.home(desk));
    }

    private Draft begun(String person, Desk desk, Instant now) {
        Draft draft = new Draft(desk.isNew() ? desk.draft() : UUID.randomUUID().toString(), permits.home(desk).id(), desk.proposal(),
                desk.isOwn() ? person : "", desk.version(), now);
        em.persist(draft);
        em.flush();
        return draft;
    }

    private Optional<Draft> locked(String person, Desk desk) {
        return id(person, desk).map(id -> em.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE)).map(draft -> fitting(desk, draft));
    }

    private Optional<Draft> found(String person, Desk desk) {
        return id(person, desk).map(id -> em.find(Draft.class, id)).map(draft -> fitting(desk, draft));
    }

    private static Draft fitting(Desk desk, Draft draft) {
        if (desk.isNew() && (!draft.home().equals(desk.home()) || !draft.person().isEmpty())) {
            throw new NotFound("draft", desk.draft());
        }
        return draft;
    }

    private static void requireUnused(Desk desk, Draft draft) {
        if (desk.isNew() && draft.proposal() != null) {
            throw new Conflict("refusal.draft-used", draft.id(), draft.proposal());
        }
    }

    private Optional<String> id(String person, Desk desk) {
        List<?> found = desk.isNew() ? em.createNativeQuery("SELECT id FROM draft WHERE id = ?").setParameter(1, desk.draft()).getResultList()
                : em.createNativeQuery("SELECT id FROM draft WHERE proposal = ? AND person = ? AND version = ?").setParameter(1, desk.proposal())
                        .setParameter(2, desk.isOwn() ? person : "").setParameter(3, desk.version()).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** As the database keeps it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
