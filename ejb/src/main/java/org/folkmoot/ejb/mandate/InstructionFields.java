package org.folkmoot.ejb.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.mandate.Direction;
import org.folkmoot.mandate.Instruction;
import org.folkmoot.mandate.Strength;

/** Reads and keeps the instructions of a mandate: the field {@code instructions}. */
@ApplicationScoped
class InstructionFields {

    private static final int MOST = 100;
    private static final int LONGEST = 2_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Proposals proposals;

    List<Instruction> read(Fields fields) {
        return fields.has("instructions") ? fields.each("instructions", MOST, this::one) : List.of();
    }

    private Instruction one(Fields each) {
        Strength strength = each.choice("strength", Strength.class);
        String proposal = each.optionalId("proposal").orElse(null);
        String clause = each.optionalId("clause").orElse(null);
        Direction direction = each.has("direction") ? each.choice("direction", Direction.class) : null;
        String text = each.text("text", LONGEST);
        if (proposal != null) {
            proposals.get(proposal);
        }
        return each.born("proposal", () -> new Instruction(strength, proposal, clause, direction, text));
    }

    void write(String mandate, List<Instruction> instructions) {
        int position = 0;
        for (Instruction one : instructions) {
            em.createNativeQuery("INSERT INTO instruction (mandate, position, strength, proposal, clause, direction, text) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?)").setParameter(1, mandate).setParameter(2, ++position)
                    .setParameter(3, one.strength().name()).setParameter(4, one.proposal()).setParameter(5, one.clause())
                    .setParameter(6, one.direction() == null ? null : one.direction().name()).setParameter(7, one.text()).executeUpdate();
        }
    }
}
