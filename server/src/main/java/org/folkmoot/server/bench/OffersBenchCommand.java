package org.folkmoot.server.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.folkmoot.server.DataFolder;
import org.folkmoot.server.Failure;
import org.folkmoot.server.Instance;
import org.folkmoot.server.payara.Listener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench offers}: what an answer to an offer costs in federations of several sizes, and the pages that show the answers. */
@Command(name = "offers", mixinStandardHelpOptions = true,
        description = {"Measures answers to offers, and their pages, in federations of several sizes.",
            "Exit code: 0 if it could be measured, whatever limits were met, 1 if not."})
final class OffersBenchCommand implements Callable<Integer> {

    /** So many answers at each size, and so many readings of each page, before anything is measured. */
    private static final int WARMING = 2_000;
    private static final int WARMING_PAGES = 40;
    private static final int COUNTED = 20;
    private static final int MOST_READINGS = 200;

    @Option(names = "--sizes", split = ",", defaultValue = "200,2000,20000",
            description = "How many ratifying bodies, smallest first (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes;

    @Option(names = "--runs", defaultValue = "500", description = "Measured answers at each size (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--json", paramLabel = "FILE", description = "Where to write the figures as JSON.")
    private Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        if (runs < 1 || sizes.stream().anyMatch(size -> size < 20)) {
            throw new Failure("There is nothing to measure in " + runs + " answers of " + sizes + " bodies: one answer and 20 bodies at least.");
        }
        System.setProperty("folkmoot.count", "true");
        try (Instance instance = Instance.start(DataFolder.fresh("bench"), Listener.onFreePort(), Optional.empty());
                Connection connection = instance.database().connect()) {
            Door door = new Door(instance.uri());
            List<Answering> answering = founded(door, connection);
            warm(door, answering);
            List<OffersReport.Size> answered = answered(connection, answering);
            new OffersReport(answered, List.of(), Load.now()).printAnswers(spec.commandLine().getOut());
            OffersReport report = new OffersReport(answered, pages(door), Load.now());
            report.printPages(spec.commandLine().getOut());
            if (json != null) {
                Files.writeString(json, report.json() + "\n");
            }
            return 0;
        }
    }

    /** A federation, and the same writes without the server. */
    private record Answering(Federation federation, BareWrites bare) {
    }

    private List<Answering> founded(Door door, Connection connection) throws SQLException {
        PrintWriter err = spec.commandLine().getErr();
        List<Answering> founded = new ArrayList<>();
        for (int size : sizes) {
            err.println("bench: founding a federation of " + size + " bodies");
            int answers = WARMING + runs + COUNTED;
            int proposals = 2 + Math.max(0, (int) Math.ceil((answers - size * 0.6) / size));
            Federation federation = new Federation(door, connection, size, proposals + 1);
            founded.add(new Answering(federation, new BareWrites(connection, federation, federation.proposal(proposals))));
        }
        analyze(connection);
        return founded;
    }

    /** What the database would find out by itself in its own time. */
    private static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("ANALYZE TABLE " + String.join(", ", tables));
        }
    }

    private void warm(Door door, List<Answering> answering) throws SQLException {
        spec.commandLine().getErr().println("bench: warming up");
        for (int run = 0; run < WARMING; run++) {
            for (Answering one : answering) {
                one.federation().answer();
                one.bare().write();
            }
        }
        for (int run = 0; run < WARMING_PAGES; run++) {
            for (int size : sizes) {
                for (Reading page : Reading.values()) {
                    door.read(page.of("s" + size));
                }
            }
        }
    }

    /** The sizes take turns, so that whatever else the machine does disturbs each of them alike. */
    private List<OffersReport.Size> answered(Connection connection, List<Answering> answering) throws SQLException {
        spec.commandLine().getErr().println("bench: measuring answers");
        long[][][] nanos = new long[answering.size()][4][runs];
        for (int run = 0; run < runs; run++) {
            for (int size = 0; size < answering.size(); size++) {
                Federation.Answered answered = answering.get(size).federation().answer();
                nanos[size][0][run] = answered.whole();
                nanos[size][1][run] = answered.entered();
                nanos[size][2][run] = answered.signed();
                nanos[size][3][run] = answering.get(size).bare().write();
            }
        }
        List<OffersReport.Size> measured = new ArrayList<>();
        for (int size = 0; size < answering.size(); size++) {
            measured.add(new OffersReport.Size(sizes.get(size), new Timing("answer", "An answer", OffersReport.ANSWER_MILLIS, nanos[size][0]),
                    new Timing("entered", "entered", 0, nanos[size][1]), new Timing("signed", "signed", 0, nanos[size][2]),
                    new Timing("bare", "bare", 0, nanos[size][3]), statements(connection, answering.get(size).federation())));
        }
        return measured;
    }

    /** How many statements the database was sent for one answer, commits among them. */
    private static double statements(Connection connection, Federation federation) throws SQLException {
        long before = questions(connection);
        for (int answer = 0; answer < COUNTED; answer++) {
            federation.answer();
        }
        return (questions(connection) - before - 1) / (double) COUNTED;
    }

    private static long questions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private List<OffersReport.Page> pages(Door door) {
        spec.commandLine().getErr().println("bench: measuring pages");
        List<OffersReport.Page> pages = new ArrayList<>();
        for (Reading page : Reading.values()) {
            int readings = Math.min(runs, MOST_READINGS);
            long[][] nanos = new long[sizes.size()][readings];
            int statements = 0;
            for (int run = 0; run < readings; run++) {
                for (int size = 0; size < sizes.size(); size++) {
                    Door.Measured read = door.read(page.of("s" + sizes.get(size)));
                    nanos[size][run] = read.nanos();
                    statements = read.statements();
                }
            }
            pages.add(new OffersReport.Page(new Timing(page.name(), page.title(), page.limitMillis(), nanos[sizes.size() - 1]),
                    new Timing(page.name(), page.title(), 0, nanos[0]), statements));
        }
        return pages;
    }
}
