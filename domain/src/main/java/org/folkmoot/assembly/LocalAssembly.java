package org.folkmoot.assembly;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.folkmoot.rule.DecisionRule;

/** A sovereign assembly: the only kind that makes law (R1). */
@Entity
@DiscriminatorValue("LOCAL")
public class LocalAssembly extends Assembly {

    private String area;

    protected LocalAssembly() {
    }

    public LocalAssembly(String id, String name, String federation, String place, String area, Instant foundedAt,
            String importId) {
        super(id, name, federation, place, foundedAt, importId);
        this.area = area;
    }

    @Override
    public DecisionRule ruleToStartWith() {
        return DecisionRule.ofNewLocal();
    }

    @Override
    public String kind() {
        return "LOCAL";
    }

    /** What it says its area is, in words. */
    public String area() {
        return area;
    }
}
