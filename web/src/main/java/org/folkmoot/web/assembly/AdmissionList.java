package org.folkmoot.web.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a list of people to be admitted: one a line, {@code person,basis,enterprise}, of which only the first is needed. A
 * first line that names the columns is passed over.
 */
final class AdmissionList {

    /** More than this are entered in several lists. */
    static final int MOST = 200;

    private AdmissionList() {
    }

    /** The rows as they stand there; what can be told from the list alone is told. */
    static List<AdmissionRow> read(String list) {
        List<AdmissionRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : (list == null ? "" : list).lines().toList()) {
            number++;
            if (line.isBlank() || number == 1 && line.toLowerCase(Locale.ROOT).startsWith("person") || rows.size() == MOST) {
                continue;
            }
            String[] cells = line.split("[,;\t]", 3);
            String basis = cell(cells, 1).isEmpty() ? "RESIDENT" : cell(cells, 1).toUpperCase(Locale.ROOT);
            AdmissionRow row = new AdmissionRow(number, cell(cells, 0), basis, cell(cells, 2), AdmissionRow.Fate.NEW);
            boolean readable = basis.equals("WORKS_HERE") || basis.equals("RESIDENT") && row.enterprise().isEmpty();
            rows.add(!seen.add(row.person()) ? row.with(AdmissionRow.Fate.TWICE) : readable ? row : row.with(AdmissionRow.Fate.BASIS));
        }
        return rows;
    }

    /** The rows with what the server knows of them. */
    static List<AdmissionRow> judged(List<AdmissionRow> rows, Set<String> known, Set<String> members) {
        return rows.stream().map(row -> !row.isNew() ? row : !known.contains(row.person()) ? row.with(AdmissionRow.Fate.UNKNOWN)
                : members.contains(row.person()) ? row.with(AdmissionRow.Fate.MEMBER) : row).toList();
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip().replaceAll("^\"|\"$", "").strip() : "";
    }
}
