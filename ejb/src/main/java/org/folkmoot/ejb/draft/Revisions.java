package org.folkmoot.ejb.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.draft.Draft;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.ejb.sql.Stored;

/** The revisions of drafts, and who has them before them. Whoever writes holds the draft's row. */
@ApplicationScoped
class Revisions {

    /** Who was seen so long ago is there no more. */
    static final Duration PRESENT = Duration.ofMinutes(2);
    /** A page that was open longer ago than that finds another common beginning than the one it read. */
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int MOST_LISTED = 500;

    private static final String COLUMNS = "SELECT r.number, r.author, p.name, r.base, r.aside, r.began_at, r.saved_at, r.language, r.title";
    private static final String FROM = " FROM draft_revision r JOIN person p ON p.id = r.author WHERE r.draft = ? ";

    @Inject
    private Sql sql;

    /** That revision; nothing where there is none, or where it was folded into a later one. */
    Optional<RevisionRow> find(String draft, int number) {
        return sql.one(COLUMNS + ", r.passages" + FROM + "AND r.number = ?", row -> row(row, text(row)), draft, number);
    }

    /** That which somebody read; where it is kept no more, the last before it. */
    Optional<RevisionRow> read(String draft, int number) {
        return sql.one(COLUMNS + ", r.passages" + FROM + "AND r.number <= ? AND r.aside = 0 ORDER BY r.number DESC LIMIT 1",
                row -> row(row, text(row)), draft, number);
    }

    /** What is told of them, the latest first. */
    List<RevisionRow> told(String draft) {
        return sql.list(COLUMNS + FROM + "AND r.folded = 0 ORDER BY r.number DESC LIMIT ?", row -> row(row, null), draft, MOST_LISTED);
    }

    /** A revision that stands from now on; before is the one that stood, or null. */
    void add(Draft draft, int number, String author, int base, DraftText text, RevisionRow before, Instant at) {
        Instant began = before == null ? null : began(draft.id(), before.number());
        boolean folds = before != null && before.base() == base && Draft.folds(author, at, before.author(), began);
        insert(draft.id(), number, author, base, false, folds ? began : at, at, text);
        if (folds) {
            sql.change("UPDATE draft_revision SET folded = 1 WHERE draft = ? AND number = ?", draft.id(), before.number());
        }
        forget(draft.id(), at);
    }

    /** A revision on the side; one of the same author that was put there shortly before is told with it. */
    void addAside(Draft draft, int number, String author, int base, DraftText text, Instant at) {
        Optional<Instant> began = sql.one("SELECT began_at FROM draft_revision WHERE draft = ? AND aside = 1 AND folded = 0 AND author = ? "
                + "AND base = ? AND number > ? ORDER BY number DESC LIMIT 1", row -> row.instant("began_at"), draft.id(), author, base, draft.current())
                .filter(first -> Draft.folds(author, at, author, first));
        began.ifPresent(first -> sql.change("UPDATE draft_revision SET folded = 1 WHERE draft = ? AND aside = 1 AND folded = 0 AND author = ? "
                + "AND began_at = ?", draft.id(), author, first));
        insert(draft.id(), number, author, base, true, began.orElse(at), at, text);
        forget(draft.id(), at);
    }

    private Instant began(String draft, int number) {
        return sql.one("SELECT began_at FROM draft_revision WHERE draft = ? AND number = ?", row -> row.instant("began_at"), draft, number)
                .orElseThrow();
    }

    private void insert(String draft, int number, String author, int base, boolean aside, Instant began, Instant at, DraftText text) {
        sql.change("INSERT INTO draft_revision (draft, number, author, base, aside, folded, began_at, saved_at, language, title, passages) "
                + "VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)", draft, number, author, base, aside, began, at, text.language(), text.title(),
                text.written());
    }

    /** What is told with a later one, and nobody has before them any more. */
    private void forget(String draft, Instant now) {
        sql.change("DELETE FROM draft_reader WHERE draft = ? AND seen_at < ?", draft, now.minus(REMEMBERED));
        sql.change("DELETE FROM draft_revision WHERE draft = ? AND folded = 1 "
                + "AND number NOT IN (SELECT revision FROM draft_reader WHERE draft = ?)", draft, draft);
    }

    /** Somebody has that revision before them. */
    void seen(String draft, String page, String person, int revision, Instant at) {
        sql.change("INSERT INTO draft_reader (draft, desk, person, revision, seen_at) VALUES (?, ?, ?, ?, ?) "
                + "ON DUPLICATE KEY UPDATE person = VALUES(person), revision = VALUES(revision), seen_at = VALUES(seen_at)",
                draft, page, person, revision, at);
    }

    /** Who else is there: who has it open, or saved it, in the last two minutes. */
    List<Company.Present> present(String draft, String person, Instant now) {
        Instant since = now.minus(PRESENT);
        return sql.list("""
                SELECT p.id, p.name, MAX(s.saved_at) saved_at FROM (
                  SELECT person, NULL saved_at FROM draft_reader WHERE draft = ? AND seen_at > ?
                  UNION ALL SELECT author, saved_at FROM draft_revision WHERE draft = ? AND saved_at > ?) s
                JOIN person p ON p.id = s.person WHERE p.id <> ? GROUP BY p.id, p.name ORDER BY p.name, p.id LIMIT 20""",
                row -> new Company.Present(row.text("id"), row.text("name"), row.instant("saved_at")), draft, since, draft, since, person);
    }

    private static RevisionRow row(Row row, DraftText text) {
        return new RevisionRow(row.integer("number"), row.text("author"), row.text("name"), row.integer("base"), row.flag("aside"),
                row.instant("saved_at"), text);
    }

    private static DraftText text(Row row) {
        return new DraftText(row.text("language"), row.text("title"), Stored.array(row.text("passages")).getValuesAs(JsonObject.class).stream()
                .map(passage -> new Passage(passage.getString("id"), passage.getString("heading"), passage.getString("body"))).toList());
    }
}
