package org.folkmoot.ejb.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.sql.Sql;

/**
 * By what name those are told who saved something. Who writes for an assembly of delegates is public. Where members write, those who
 * read it are fellow members, and of somebody who is a member no more nobody who came later learns that they were one (R21).
 */
@ApplicationScoped
class Authors {

    private static final String STILL = """
            SELECT person FROM membership WHERE assembly = ? AND open = 1 AND person IN (?*)
            UNION SELECT person FROM office WHERE assembly = ? AND open = 1 AND person IN (?*)""";

    @Inject
    private Sql sql;

    /** The same revision; unnamed where its author has left. */
    RevisionRow told(RevisionRow revision, Assembly home) {
        return revision == null ? null : told(List.of(revision), home).get(0);
    }

    List<RevisionRow> told(List<RevisionRow> revisions, Assembly home) {
        Set<String> named = named(revisions.stream().map(RevisionRow::author).toList(), home);
        return revisions.stream().map(one -> named.contains(one.author()) ? one : one.unnamed()).toList();
    }

    /** The same drafts; one's own is named to oneself. */
    List<DraftRow> toldOf(List<DraftRow> drafts, Assembly home) {
        Set<String> named = named(drafts.stream().map(DraftRow::savedBy).toList(), home);
        return drafts.stream().map(one -> one.own() || named.contains(one.savedBy()) ? one : one.unnamed()).toList();
    }

    List<Company.Present> present(List<Company.Present> present, Assembly home) {
        Set<String> named = named(present.stream().map(Company.Present::person).toList(), home);
        return present.stream().filter(one -> named.contains(one.person())).toList();
    }

    private Set<String> named(Collection<String> persons, Assembly home) {
        Set<String> all = new HashSet<>(persons);
        return home instanceof NonLocalAssembly || all.isEmpty() ? all
                : new HashSet<>(sql.list(STILL, row -> row.text("person"), home.id(), all, home.id(), all));
    }
}
