package org.folkmoot.ejb.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.proposal.Levels.Placed;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.ejb.thread.Audience;
import org.folkmoot.refusal.BadRequest;

/** Reads what happened to a proposal, at every level of the nesting, in the order of deposit. */
@Stateless
public class ThreadRows {

    /** What a member says or asks for is told at the seat from which it came, although it stands in the record of another assembly. */
    private static final String THREAD = """
            SELECT e.id, e.uid, e.assembly, a.name, e.seq, e.deposited_at, e.decided_on, e.act, e.actor, e.data, e.imported,
                   f.id from_id, f.kind from_kind
            FROM entry e LEFT JOIN assembly a ON a.id = e.assembly
            LEFT JOIN assembly f ON f.id =
              CONVERT(IF(e.act IN ('comment', 'amend'), COALESCE(JSON_VALUE(e.data, '$.seat'), e.assembly), e.assembly) USING ascii) COLLATE ascii_bin
            WHERE e.proposal = ?""";
    /** What was said in an assembly's own thread is for those who may speak there, from when it deliberates among them. */
    private static final String FOR_READER = """
             AND (e.act NOT IN ('comment', 'hide-comment', 'show-comment') OR EXISTS (
               SELECT 1 FROM comment k LEFT JOIN assembly o ON o.id = k.assembly
               WHERE k.id = CONVERT(JSON_VALUE(e.data, IF(e.act = 'comment', '$.id', '$.comment')) USING ascii) COLLATE ascii_bin
                 AND\s""" + Audience.of("k", "o") + "))";
    private static final String PLACE = "(SELECT b.id FROM entry b WHERE b.uid = ?)";
    private static final String TOUCHING =
            "(SELECT h.amendment FROM amendment t JOIN amendment_change h ON h.amendment = t.id WHERE t.proposal = ? AND h.clause = ?)";
    private static final String ABOUT_CLAUSE = """
             AND e.id IN (
               SELECT t.entry FROM amendment t WHERE t.id IN %1$s
               UNION SELECT w.entry FROM amendment_way w WHERE w.amendment IN %1$s
               UNION SELECT m.entry FROM amendment_meets m WHERE m.amendment IN %1$s
               UNION SELECT r.entry FROM response_amendment n JOIN response r ON r.id = n.response WHERE n.amendment IN %1$s
               UNION SELECT k.entry FROM comment k WHERE k.proposal = ? AND k.clause = ?
               UNION SELECT k.entry FROM comment k WHERE k.amendment IN %1$s
               UNION SELECT v.entry FROM proposal_version v WHERE v.proposal = ?
                 AND (JSON_SEARCH(v.changes, 'one', ?, NULL, '$[*].clause') IS NOT NULL
                      OR v.number = (SELECT MIN(l.number) FROM clause l WHERE l.proposal = v.proposal AND l.id = ?))
               UNION SELECT x.id FROM entry x WHERE x.proposal = ?
                 AND (x.act = 'withdraw-amendment' OR x.act = 'countersign' AND x.data LIKE '%%"withdraw-amendment"%%')
                 AND CONVERT(JSON_VALUE(x.data, '$.amendment') USING ascii) COLLATE ascii_bin IN %1$s)""".formatted(TOUCHING);

    @Inject
    private Sql sql;
    @Inject
    private Levels levels;

    /** An entry, and from which assembly it came. */
    private record Found(ThreadRow row, Placed from) {

        String id() {
            return row.id();
        }
    }

    /**
     * The oldest first; two statements.
     *
     * @param reader the person who reads, or null
     */
    public Page<ThreadRow> thread(ProposalRow proposal, ThreadFilter filter, String reader, Slice slice) {
        return read(proposal, filter, reader, slice, " AND e.id > " + PLACE, " ORDER BY e.id LIMIT ?");
    }

    /** The same backwards: the latest first. */
    public Page<ThreadRow> threadFromTheEnd(ProposalRow proposal, ThreadFilter filter, String reader, Slice slice) {
        return read(proposal, filter, reader, slice, " AND e.id < " + PLACE, " ORDER BY e.id DESC LIMIT ?");
    }

    /**
     * By what the thread can be narrowed; one statement.
     *
     * @param version    whose clauses can be chosen; 0: none
     * @param assemblies whether they are few enough to choose from
     */
    public ThreadChoices choices(ProposalRow proposal, int version, boolean assemblies) {
        String home = proposal.home();
        return ThreadChoices.of(sql.list(ThreadChoices.STATEMENT, ThreadChoices.Choice::of, home, home, home, proposal.id(),
                assemblies ? 1 : 0, proposal.id(), version));
    }

    private Page<ThreadRow> read(ProposalRow proposal, ThreadFilter filter, String reader, Slice slice, String from, String order) {
        List<Object> arguments = new ArrayList<>(List.of(proposal.id()));
        StringBuilder where = new StringBuilder();
        if (!slice.after().isEmpty()) {
            where.append(from);
            arguments.add(slice.after());
        }
        where.append(FOR_READER);
        arguments.add(reader == null ? "" : reader);
        narrow(filter, proposal, where, arguments);
        arguments.add(slice.oneMore());
        Page<Found> found = Page.of(sql.list(THREAD + where + order, ThreadRows::found, arguments.toArray()), slice.limit(), Found::id);
        if (found.rows().isEmpty()) {
            requirePlace(slice);
        }
        Map<String, String> stands = levels.of(proposal.home(),
                found.rows().stream().map(Found::from).filter(placed -> placed.assembly() != null).distinct().toList());
        return found.map(each -> each.row().at(stands.get(each.from().assembly())));
    }

    private static void narrow(ThreadFilter filter, ProposalRow proposal, StringBuilder where, List<Object> arguments) {
        if (filter.assembly() != null) {
            where.append(" AND (e.assembly = ? OR f.id = ?)");
            arguments.addAll(List.of(filter.assembly(), filter.assembly()));
        }
        if (filter.level() != null) {
            Levels.narrow(filter.level(), proposal.home(), where, arguments);
        }
        if (filter.clause() != null) {
            where.append(ABOUT_CLAUSE);
            String id = proposal.id();
            String clause = filter.clause();
            arguments.addAll(List.of(id, clause, id, clause, id, clause, id, clause, id, clause, id, clause, id, clause, clause, id, id, clause));
        }
    }

    /** What follows nothing is no end of a thread, but a key that none has. */
    private void requirePlace(Slice slice) {
        if (!slice.after().isEmpty() && sql.count("SELECT COUNT(*) FROM entry WHERE uid = ?", slice.after()) == 0) {
            throw new BadRequest("after", "is the id of an entry");
        }
    }

    private static Found found(Row row) {
        return new Found(new ThreadRow(row.text("uid"), row.text("assembly"), row.text("name"), row.number("seq"),
                row.instant("deposited_at"), row.day("decided_on"), row.text("act"), row.text("actor"),
                Stored.object(row.text("data")), row.flag("imported"), null), new Placed(row.text("from_id"), row.text("from_kind")));
    }
}
