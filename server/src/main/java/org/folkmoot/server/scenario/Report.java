package org.folkmoot.server.scenario;

import java.io.PrintWriter;

/** What is printed while a scenario is played. */
public interface Report {

    /** Told of each step as it is done. */
    void done(Outcome outcome, int of);

    /** Told when there are no more. */
    void end();

    /** One JSON object per step and line. */
    static Report json(PrintWriter out) {
        return new Report() {
            @Override
            public void done(Outcome outcome, int of) {
                out.println(outcome.json());
                out.flush();
            }

            @Override
            public void end() {
                out.flush();
            }
        };
    }

    /** The thread as it unfolds; on a terminal with a progress bar under it. */
    static Report told(PrintWriter out, boolean terminal) {
        return new ToldReport(out, terminal);
    }

    /** Nothing but what went wrong. */
    static Report onlyFailures(PrintWriter out) {
        Report told = new ToldReport(out, false);
        return new Report() {
            @Override
            public void done(Outcome outcome, int of) {
                if (!outcome.held()) {
                    told.done(outcome, of);
                }
            }

            @Override
            public void end() {
                out.flush();
            }
        };
    }
}
