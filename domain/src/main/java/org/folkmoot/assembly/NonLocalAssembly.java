package org.folkmoot.assembly;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.folkmoot.rule.DecisionRule;

/** An assembly of delegates only. Crafts proposals; never makes law, at any level, however large (R1). */
@Entity
@DiscriminatorValue("NON_LOCAL")
public class NonLocalAssembly extends Assembly {

    protected NonLocalAssembly() {
    }

    public NonLocalAssembly(String id, String name, Federation federation, Instant foundedAt) {
        super(id, name, federation.id(), null, foundedAt, federation.importId());
    }

    @Override
    public DecisionRule ruleToStartWith() {
        return DecisionRule.ofNewNonLocal();
    }

    @Override
    public String kind() {
        return "NON_LOCAL";
    }
}
