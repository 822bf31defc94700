package org.folkmoot.ejb.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.people.Secrets;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.text.Digest;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;

/** Finds comments and keeps their wordings. */
@ApplicationScoped
class Comments {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Proposals proposals;

    /** A wording, with the salted hash that stands for it in the record (R21). */
    record Wording(String text, String salt, String hash) {

        static Wording of(String text) {
            String salt = Secrets.salt();
            return new Wording(text, salt, Digest.sha256Hex(salt + text));
        }

        /** Likewise of words that go with it. */
        String hashOf(String other) {
            return Digest.sha256Hex(salt + other);
        }
    }

    /** The comment, locked. */
    Comment get(String id) {
        Comment comment = em.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (comment == null) {
            throw new NotFound("comment", id);
        }
        return comment;
    }

    /** The assembly that keeps order in the thread, in whose record its comments stand: whose own it is, or the proposal's home. */
    Assembly keeperOf(Place place) {
        return assemblies.get(place.assembly() != null ? place.assembly() : proposals.get(place.proposal()).home());
    }

    /** Who says it: a person, also in an import. */
    static String speaker(Deposit deposit) {
        return deposit.person().orElseThrow(() -> new NoSeat("ACCOUNT", ""));
    }

    void keep(Comment comment, int number, Wording wording, Deposit deposit) {
        em.flush();
        em.createNativeQuery("INSERT INTO comment_text (comment, number, text, salt, hash, made_at) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, comment.id()).setParameter(2, number).setParameter(3, wording.text())
                .setParameter(4, wording.salt()).setParameter(5, wording.hash())
                .setParameter(6, LocalDateTime.ofInstant(deposit.now().at(), ZoneOffset.UTC)).executeUpdate();
    }
}
