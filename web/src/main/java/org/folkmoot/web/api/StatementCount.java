package org.folkmoot.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.folkmoot.ejb.sql.Sql;

/**
 * Tells, where {@code folkmoot.count=true}, how many reading statements an answer took, in its header
 * {@code Server-Timing: sql;desc="7"}: so tests see from outside that pages take a bounded number. While it counts, pages are held
 * back until they are whole; answers that are longer than that, such as exports, say nothing.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class StatementCount extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final String HEADER = "Server-Timing";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isOn()) {
            chain.doFilter(request, response);
            return;
        }
        Sql.startCounting();
        chain.doFilter(request, new HeldBack(response));
        if (!response.isCommitted()) {
            response.setHeader(HEADER, told());
        }
    }

    /** Gives a page more room than it sets, since a header can only be told before anything is sent. */
    private static final class HeldBack extends HttpServletResponseWrapper {

        private static final int ROOM = 1_000_000;

        private HeldBack(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setBufferSize(int size) {
            super.setBufferSize(Math.max(size, ROOM));
        }
    }

    static boolean isOn() {
        return Boolean.getBoolean("folkmoot.count");
    }

    static String told() {
        return "sql;desc=\"" + Sql.statements() + "\"";
    }
}
