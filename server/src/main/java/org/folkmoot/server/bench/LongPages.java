package org.folkmoot.server.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.server.DataFolder;
import org.folkmoot.server.Instance;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.server.scenario.Api;

/** The pages of a long proposal on the real server. */
final class LongPages {

    private static final int WARMING = 60;
    private static final int MOST_STATEMENTS = 12;

    /** A page of the proposal. */
    private enum Tab {
        TEXT("Text with its requests", "proposal/%s", 150),
        REQUESTS("Negotiation board", "proposal/%s/requests", 150),
        DISCUSSION("Discussion", "proposal/%s/discussion", 150),
        ANSWERS("Status table", "proposal/%s/answers", 150);

        private final String title;
        private final String path;
        private final long limitMillis;

        Tab(String title, String path, long limitMillis) {
            this.title = title;
            this.path = path;
            this.limitMillis = limitMillis;
        }
    }

    private LongPages() {
    }

    /**
     * Founds and reads it.
     *
     * @param runs how often each page is read, once it is warm
     */
    static PageTable measured(int runs) throws SQLException {
        System.setProperty("folkmoot.count", "true");
        try (Instance instance = Instance.start(DataFolder.fresh("bench"), Listener.onFreePort(), Optional.empty());
                Connection connection = instance.database().connect()) {
            LongProposal.found(new Api(instance.uri(), instance.ownerToken()), connection, "long", "unread");
            Door door = new Door(instance.uri());
            for (int run = 0; run < WARMING; run++) {
                for (Tab tab : Tab.values()) {
                    door.read(tab.path.formatted("long"));
                }
            }
            List<PageTable.Page> pages = new ArrayList<>();
            for (Tab tab : Tab.values()) {
                pages.add(read(door, tab, "long", runs, tab.title, tab.limitMillis));
            }
            pages.add(read(door, Tab.TEXT, "unread", 1, Tab.TEXT.title + ", read by nobody before", 0));
            return new PageTable("Pages of a proposal with " + LongProposal.CLAUSES + " clauses, " + LongProposal.REQUESTS + " requests, "
                    + LongProposal.COMMENTS + " comments", pages);
        }
    }

    private static PageTable.Page read(Door door, Tab tab, String proposal, int runs, String title, long limitMillis) {
        long[] nanos = new long[runs];
        int statements = 0;
        for (int run = 0; run < runs; run++) {
            Door.Measured read = door.read(tab.path.formatted(proposal));
            nanos[run] = read.nanos();
            statements = read.statements();
        }
        return new PageTable.Page(new Timing(tab.name(), title, limitMillis, nanos), statements, limitMillis == 0 ? 0 : MOST_STATEMENTS);
    }
}
