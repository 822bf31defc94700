package org.folkmoot.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.record.Moment;
import org.folkmoot.rule.Decision;

/** An instrument: what a body answered to exactly one version under exactly one offer's terms (R17). Never edited (R16). */
@Entity
@Table(name = "response")
public class Response {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long offer;
    private String assembly;
    @Enumerated(EnumType.STRING)
    private ResponseKind response;
    private int number;
    private String digest;
    @Column(name = "terms_digest")
    private String termsDigest;
    @Column(name = "any_condition")
    private boolean anyCondition;
    private String reason;
    private String meeting;
    private String decision;
    private Long yes;
    private Long no;
    private Long basis;
    private Long needed;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "deposited_at")
    private Instant depositedAt;
    @Column(name = "deposited_day")
    private LocalDate depositedDay;
    private long entry;

    protected Response() {
    }

    /**
     * @param anyCondition of a return: any one of its amendments would do
     * @param entry        the entry that deposits it
     */
    public Response(Offer offer, String assembly, ResponseKind response, boolean anyCondition, String reason, Decision decision,
            Moment deposited, long entry) {
        this.offer = offer.id();
        this.assembly = assembly;
        this.response = response;
        this.number = offer.number();
        this.digest = offer.digest();
        this.termsDigest = offer.termsDigest();
        this.anyCondition = anyCondition;
        this.reason = reason;
        this.meeting = decision.meeting();
        this.decision = decision.canonical();
        decision.outcome().ifPresent(decided -> {
            this.yes = decided.yes();
            this.no = decided.no();
            this.basis = decided.basis();
            this.needed = decided.needed();
        });
        this.decidedOn = decision.decidedOn();
        this.depositedAt = deposited.at();
        this.depositedDay = offer.day(deposited);
        this.entry = entry;
    }

    public Long id() {
        return id;
    }

    public String assembly() {
        return assembly;
    }
}
