package org.folkmoot.ejb.verify;

import jakarta.json.JsonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.ejb.assembly.Below;
import org.folkmoot.offer.Offer;
import org.folkmoot.record.Moment;

/** Verifies a whole record. Called by the command {@code verify}, and by tests. */
public final class Verification {

    /** What is told of an offer, to be held against what the record says. */
    record Told(String proposal, int round, String state, boolean suspended, String reachedOn, Set<String> scope, Set<String> consenting) {
    }

    /** A version's digest as stored, and as its text gives it. */
    record Hashed(String proposal, int number, String stored, String recomputed) {
    }

    /** What is told of an amendment. */
    record Fate(String id, int base, String state, Integer inVersion, String into) {
    }

    /**
     * Everything that is verified, wherever it was read from.
     *
     * @param offices  by assembly, person and kind
     * @param conducts what was done under each mandate, in the words of {@link RetoldConducts}
     */
    record Material(List<Line> lines, Map<String, String> heads, List<Hashed> versions, List<Told> offers, List<Fate> amendments,
            Map<String, Below> belows, Map<String, String> mandates, Map<String, List<String>> conducts,
            Map<String, RetoldOffices.Held> offices, Map<String, Set<String>> committees, Map<String, Set<String>> proposed,
            List<String> faults) {
    }

    private Verification() {
    }

    /** Verifies a database; nothing is changed in it. */
    public static Findings of(Connection connection) throws SQLException {
        return of(DatabaseMaterial.read(connection));
    }

    /** Verifies an export, as {@code GET /api/export} gives it. */
    public static Findings of(Path export) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(export)) {
            return of(ExportMaterial.read(lines));
        }
    }

    /**
     * Verifies, tells what was found, and says whether it is clean.
     *
     * @param source a {@link Connection} or the {@link Path} of an export
     */
    public static boolean tell(Object source, PrintStream out) throws SQLException, IOException {
        Findings findings = source instanceof Connection connection ? of(connection) : of((Path) source);
        findings.faults().forEach(fault -> out.println("FAULT  " + fault));
        out.println((findings.clean() ? "clean: " : findings.faults().size() + " faults; ") + findings.checked());
        return findings.clean();
    }

    static Findings of(Material material) {
        Findings findings = new Findings();
        material.faults().forEach(findings::fault);
        Chains.check(material.lines(), material.heads(), findings);
        for (Hashed version : material.versions()) {
            findings.expect(version.stored().equals(version.recomputed()),
                    "version " + version.number() + " of " + version.proposal() + " is not the text that its digest names");
            findings.checkedDigest();
        }
        Retelling retelling = new Retelling(findings);
        try {
            retelling.tell(material.lines());
        } catch (IllegalStateException | IllegalArgumentException | ClassCastException | NullPointerException | JsonException e) {
            findings.fault("the record cannot be told to its end: " + e.getMessage());
            return findings;
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        material.belows().forEach((assembly, kept) -> differ(findings, assembly, "what lies below it", kept, retelling.below(assembly)));
        material.offers().forEach(told -> compare(told, retelling, today, findings));
        retelling.mandates().compare(material.mandates());
        retelling.offices().compare(material.offices(), findings);
        retelling.conducts().compare(material.conducts(), findings);
        retelling.committees().compare(material.committees());
        retelling.proposed().compare(material.proposed());
        findings.expect(material.offers().size() == retelling.count(), "the record holds " + retelling.count()
                + " offers, and " + material.offers().size() + " are told");
        material.amendments().forEach(fate -> compare(fate, retelling.amendments(), findings));
        findings.expect(material.amendments().size() == retelling.amendments().count(), "the record holds "
                + retelling.amendments().count() + " amendments, and " + material.amendments().size() + " are told");
        return findings;
    }

    private static void compare(Fate told, RetoldAmendments retelling, Findings findings) {
        RetoldAmendment retold = retelling.of(told.id());
        if (retold == null) {
            findings.fault("amendment " + told.id() + " is not in the record");
            return;
        }
        String name = "amendment " + told.id();
        differ(findings, name, "its state", told.state(), retold.state().name());
        differ(findings, name, "the version it amends", told.base(), retold.base());
        differ(findings, name, "the version that contains it", String.valueOf(told.inVersion()), String.valueOf(retold.inVersion()));
        differ(findings, name, "what stands for it", String.valueOf(told.into()), String.valueOf(retold.into()));
        findings.checkedAmendment();
    }

    private static void compare(Told told, Retelling retelling, LocalDate today, Findings findings) {
        String name = "round " + told.round() + " of " + told.proposal();
        RetoldOffer retold = retelling.of(told.proposal(), told.round());
        findings.checkedOffer();
        if (retold == null) {
            findings.fault(name + " is not in the record");
            return;
        }
        Offer offer = retold.offer();
        // Days pass by themselves: what is told may be as of any moment since the last act.
        while (!offer.state().name().equals(told.state()) && offer.dueOn() != null
                && (retold.imported() || !offer.dueOn().isAfter(today))) {
            offer.passTo(Moment.of(offer.dueOn()));
        }
        differ(findings, name, "its state", told.state(), offer.state().name());
        differ(findings, name, "suspended", told.suspended(), offer.isSuspended());
        differ(findings, name, "reached on", told.reachedOn(), String.valueOf(offer.reachedOn()));
        if (offer.state().isLive()) {
            differ(findings, name, "its scope", new TreeSet<>(told.scope()), new TreeSet<>(retold.scope()));
        }
        differ(findings, name, "consenting", new TreeSet<>(told.consenting()), new TreeSet<>(retold.consenting()));
    }

    private static void differ(Findings findings, String name, String what, Object told, Object retold) {
        findings.expect(told.equals(retold), () -> name + ": " + what + " is told as " + told + ", and the record makes it " + retold);
    }
}
