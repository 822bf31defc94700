package org.folkmoot.ejb.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.sql.Sql;

/**
 * Who asked, of persons that are not named to everyone. The name is told to members of the same assembly, and to themself (R21).
 */
@Stateless
public class AuthorRows {

    @Inject
    private Sql sql;

    /**
     * These persons, by id; one statement, or none where there are none.
     *
     * @param reader the person who reads; null for anyone
     */
    public Map<String, AuthorRow> authors(Collection<String> persons, String reader) {
        return persons.isEmpty() ? Map.of() : sql.list("""
                SELECT p.id, IF(p.id = ? OR EXISTS (SELECT 1 FROM membership s JOIN membership r ON r.assembly = s.assembly AND r.open = 1
                               WHERE s.person = p.id AND s.until IS NULL AND r.person = ?), p.name, NULL) name
                FROM person p WHERE p.id IN (?*)""",
                row -> new AuthorRow(row.text("id"), row.text("name")), reader, reader, persons)
                .stream().collect(Collectors.toMap(AuthorRow::person, author -> author));
    }
}
