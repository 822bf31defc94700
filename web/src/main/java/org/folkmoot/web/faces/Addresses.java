package org.folkmoot.web.faces;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Refuses addresses that say more than a page understands: a further part of the path, or a value twice of which only the
 * first would be read. Otherwise two addresses would show the same page, and one of them would not be what it says.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class Addresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** How many parts may follow the name of a page. */
    private static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("assembly", 1), Map.entry("register", 1),
            Map.entry("rules", 1), Map.entry("proposal", 2), Map.entry("law", 2), Map.entry("amend", 1), Map.entry("answer", 2),
            Map.entry("countersign", 1), Map.entry("draft", 1), Map.entry("meeting", 1), Map.entry("offer", 1),
            Map.entry("publish", 1), Map.entry("revisions", 1), Map.entry("committee", 1), Map.entry("suggest", 1), Map.entry("comment", 1), Map.entry("talk", 1), Map.entry("hide", 1),
            Map.entry("withdraw", 1), Map.entry("withdraw-amendment", 1), Map.entry("withdraw-entry", 1), Map.entry("correct", 1), Map.entry("request", 1),
            Map.entry("reply", 3), Map.entry("asked", 1), Map.entry("delegates", 1), Map.entry("delegate", 1), Map.entry("reports", 1), Map.entry("report", 1), Map.entry("tell", 1), Map.entry("mandate", 1), Map.entry("recall", 1),
            Map.entry("admit", 2), Map.entry("members", 1), Map.entry("membership", 1), Map.entry("merge", 1),
            Map.entry("assemblies", 0), Map.entry("proposals", 0), Map.entry("sign-in", 0),
            Map.entry("invitations", 1), Map.entry("letters", 1), Map.entry("invited", 0),
            Map.entry("account", 0), Map.entry("now", 0));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String[] parts = request.getRequestURI().substring(request.getContextPath().length()).split("/");
        Integer most = parts.length < 2 ? null : PARTS.get(parts[1]);
        if (most != null && parts.length - 2 > most) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isPage(parts) && isRead(request) && saysTwice(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The API refuses in its own form, and the addresses of scripts and fonts are made by their libraries. */
    private static boolean isPage(String[] parts) {
        return parts.length < 2 || !parts[1].equals("api") && !parts[1].startsWith("jakarta.faces.resource");
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean saysTwice(HttpServletRequest request) {
        return request.getParameterMap().values().stream().anyMatch(values -> values.length > 1);
    }
}
