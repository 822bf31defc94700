package org.folkmoot.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.folkmoot.ejb.sql.Sql;

/**
 * Tells, where {@code folkmoot.count=true}, how many reading statements an answer took, in its header
 * {@code Server-Timing: sql;desc="7"}: so tests see from outside that pages take a bounded number. Answers that were sent
 * off before they were whole, such as exports, say nothing.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class StatementCount extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final String HEADER = "Server-Timing";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Sql.startCounting();
        chain.doFilter(request, response);
        if (isOn() && !response.isCommitted()) {
            response.setHeader(HEADER, told());
        }
    }

    static boolean isOn() {
        return Boolean.getBoolean("folkmoot.count");
    }

    static String told() {
        return "sql;desc=\"" + Sql.statements() + "\"";
    }
}
