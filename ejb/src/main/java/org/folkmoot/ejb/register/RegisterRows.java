package org.folkmoot.ejb.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.offer.OfferRows;
import org.folkmoot.ejb.offer.ResponseRow;
import org.folkmoot.ejb.record.Clocks;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.record.Moment;
import org.folkmoot.register.Agreement;
import org.folkmoot.register.Position;

/** Reads registers. */
@Stateless
public class RegisterRows {

    @Inject
    private Sql sql;

    @Inject
    private Clocks clocks;

    @Inject
    private OfferRows offers;

    /** Laws of a local assembly, repealed ones too, by id; one statement. Nothing else has any (R1). */
    public Page<LawRow> laws(String assembly, Slice slice) {
        return Page.of(sql.list("""
                SELECT id, title, text, enacted_at, repealed_at FROM law
                WHERE assembly = ? AND id > ? ORDER BY id LIMIT ?""", RegisterRows::law,
                assembly, slice.after(), slice.oneMore()), slice.limit(), LawRow::id);
    }

    /** The public ids of the entries that hold the laws in force, by law; 500 at most; one statement. */
    public Map<String, String> entries(String assembly) {
        return sql.list("""
                SELECT l.id, e.uid FROM law l JOIN entry e ON e.id = l.entry
                WHERE l.assembly = ? AND l.repealed_at IS NULL ORDER BY l.id LIMIT 500""",
                row -> Map.entry(row.text("id"), row.text("uid")), assembly)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * How each proposal that was ever offered to this body stands in its register today, by id of the proposal; three
     * statements. A body that an offer never had in scope has no line for it.
     */
    public Page<AgreementRow> agreements(String assembly, Slice slice) {
        Page<String> proposals = Page.of(sql.list("""
                SELECT DISTINCT o.proposal FROM offer_body b JOIN offer o ON o.id = b.offer
                WHERE b.assembly = ? AND o.proposal > ? ORDER BY o.proposal LIMIT ?""",
                row -> row.text("proposal"), assembly, slice.after(), slice.oneMore()), slice.limit(), id -> id);
        if (proposals.rows().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Moment now = clocks.inAssembly(assembly);
        Map<String, List<Line>> lines = sql.list("""
                SELECT p.id, p.title, o.round, o.number, o.state, o.was_in_effect, o.effect_on, o.notice_days, o.zone,
                       k.deposited_day consented_on,
                       b.answer IS NOT NULL AND EXISTS (SELECT 1 FROM response r
                           WHERE r.assembly = b.assembly AND r.offer = o.id AND r.response = 'RESCIND') rescinded
                FROM offer o JOIN proposal p ON p.id = o.proposal
                LEFT JOIN offer_body b ON b.offer = o.id AND b.assembly = ? LEFT JOIN response k ON k.id = b.consent
                WHERE o.proposal IN (?*) ORDER BY p.id, o.round""", RegisterRows::line, assembly, proposals.rows())
                .stream().collect(Collectors.groupingBy(Line::proposal, LinkedHashMap::new, Collectors.toList()));
        return proposals.map(id -> agreement(lines.get(id), now));
    }

    /** What this body answered to the offers of these proposals, in the order of deposit; 500 at most; one statement. */
    public List<Instrument> history(String assembly, List<String> proposals) {
        return offers.answers(assembly, proposals, Instrument::new);
    }

    private static AgreementRow agreement(List<Line> lines, Moment now) {
        Line any = lines.get(lines.size() - 1);
        LocalDate today = now.dayIn(ZoneId.of(any.zone()));
        Position position = Position.of(lines.stream().map(Line::agreement).toList(), today);
        return new AgreementRow(any.proposal(), any.title(), position.word(),
                position.by().map(Agreement::round).orElse(null), position.by().map(Agreement::version).orElse(null),
                position.by().map(Agreement::consentedOn).orElse(null),
                position.by().map(Agreement::boundFrom).orElse(null));
    }

    private static Line line(Row row) {
        return new Line(row.text("id"), row.text("title"), row.text("zone"), new Agreement(row.integer("round"),
                row.integer("number"), Agreement.Standing.ofState(row.text("state")), row.flag("was_in_effect"),
                row.day("effect_on"), row.integer("notice_days"), row.day("consented_on"), row.flag("rescinded")));
    }

    private static LawRow law(Row row) {
        return new LawRow(row.text("id"), row.text("title"), row.text("text"), row.instant("enacted_at"),
                row.instant("repealed_at"));
    }

    /** An answer, and the proposal that it is about. */
    public record Instrument(String proposal, ResponseRow response) {
    }

    private record Line(String proposal, String title, String zone, Agreement agreement) {
    }
}
