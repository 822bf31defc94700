package org.folkmoot.assembly;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.folkmoot.rule.DecisionRule;

/** A smaller body inside one local community. Governs its own affairs under local law; never makes law (R1). */
@Entity
@DiscriminatorValue("CIRCLE")
public class Circle extends Assembly {

    private String within;
    @Column(name = "circle_kind")
    @Enumerated(EnumType.STRING)
    private CircleKind circleKind;

    protected Circle() {
    }

    public Circle(String id, String name, String federation, LocalAssembly within, CircleKind circleKind, Instant foundedAt) {
        super(id, name, federation, null, foundedAt, within.importId());
        this.within = within.id();
        this.circleKind = circleKind;
    }

    @Override
    public DecisionRule ruleToStartWith() {
        return DecisionRule.ofNewLocal();
    }

    @Override
    public String kind() {
        return "CIRCLE";
    }

    /** Its local assembly. */
    public String within() {
        return within;
    }

    public CircleKind circleKind() {
        return circleKind;
    }
}
