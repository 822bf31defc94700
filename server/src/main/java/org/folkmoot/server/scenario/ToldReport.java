package org.folkmoot.server.scenario;

import java.io.PrintWriter;

/** A line for each step, and the sum at the end. */
final class ToldReport implements Report {

    private static final int BAR = 40;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;
    private int acts;
    private int met;
    private int failed;

    ToldReport(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void done(Outcome outcome, int of) {
        boolean foretold = !isAct(outcome.step());
        if (!outcome.held()) {
            failed++;
        } else if (foretold) {
            met++;
        } else {
            acts++;
        }
        String mark = outcome.held() ? foretold ? "  met  " : "       " : foretold ? "NOT MET" : " FAILED";
        out.println((terminal ? CLEAR_LINE : "") + outcome.step().on() + " " + mark + " " + Narrator.tell(outcome.step()));
        if (!outcome.problem().isEmpty()) {
            out.println("    step " + outcome.step().index() + ": " + outcome.problem());
        }
        outcome.differences().forEach(each -> out.println("    step " + outcome.step().index() + ": " + each));
        if (terminal) {
            bar(acts + met + failed, of);
        }
        out.flush();
    }

    private void bar(int done, int of) {
        int full = done * BAR / of;
        out.print("[" + "#".repeat(full) + " ".repeat(BAR - full) + "] " + done + " of " + of);
    }

    @Override
    public void end() {
        out.println((terminal ? CLEAR_LINE : "") + acts + " acts carried out, " + met + " expectations met, "
                + failed + " failed.");
        out.flush();
    }

    private static boolean isAct(Step step) {
        return !"expect".equals(step.kind()) && !"refused".equals(step.kind());
    }
}
