package org.folkmoot.web.invitation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.ejb.sql.Ids;

/**
 * Reads a list of people to be invited, one a line. A first line may name the columns, of which {@code person}, {@code name} and
 * {@code mail} are read and others passed over, so that a list for admissions serves; without one, a line is
 * {@code name,mail}, or the short name of somebody known.
 */
final class InvitationList {

    /** More than this are entered in several lists. */
    static final int MOST = 200;

    private static final Set<String> COLUMNS = Set.of("person", "name", "mail", "basis", "enterprise");

    private InvitationList() {
    }

    /** The lines as they stand there. */
    static List<InvitationLine> read(String list) {
        List<String> lines = (list == null ? "" : list).lines().toList();
        List<String> columns = lines.isEmpty() ? List.of() : cells(lines.get(0).toLowerCase(Locale.ROOT));
        boolean named = !columns.isEmpty() && COLUMNS.containsAll(columns);
        List<InvitationLine> read = new ArrayList<>();
        for (int i = named ? 1 : 0; i < lines.size() && read.size() < MOST; i++) {
            if (!lines.get(i).isBlank()) {
                List<String> cells = cells(lines.get(i));
                read.add(named ? new InvitationLine(i + 1, cell(cells, columns.indexOf("person")), cell(cells, columns.indexOf("name")),
                        cell(cells, columns.indexOf("mail")), InvitationLine.Fate.NEW)
                        : new InvitationLine(i + 1, Ids.isId(cell(cells, 0)) ? cell(cells, 0) : "", cell(cells, 0), cell(cells, 1), InvitationLine.Fate.NEW));
            }
        }
        return read;
    }

    /**
     * The lines with what the server knows of them.
     *
     * @param known    short names that somebody has
     * @param accounts those of them who have an account
     * @param mailing  whether this server sends mail; otherwise addresses are left out
     */
    static List<InvitationLine> judged(List<InvitationLine> lines, Collection<String> known, Collection<String> accounts, boolean mailing) {
        Set<String> seen = new HashSet<>();
        return lines.stream().map(line -> mailing ? line : new InvitationLine(line.line(), line.person(), line.name(), "", line.fate()))
                .map(line -> line.with(fate(line, known, accounts)))
                .map(line -> line.isEntered() && !seen.add(line.fate() + line.getWho() + line.mail()) ? line.with(InvitationLine.Fate.TWICE) : line).toList();
    }

    private static InvitationLine.Fate fate(InvitationLine line, Collection<String> known, Collection<String> accounts) {
        if (!line.person().isEmpty() && known.contains(line.person())) {
            return accounts.contains(line.person()) ? InvitationLine.Fate.ACCOUNT : InvitationLine.Fate.KNOWN;
        }
        return line.name().isEmpty() ? InvitationLine.Fate.NAMELESS : InvitationLine.Fate.NEW;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("[,;\t]")).map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip()).toList();
    }

    private static String cell(List<String> cells, int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
}
