package org.folkmoot.web.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What browsers are told about every answer. Scripts on pages are PrimeFaces' own policy, with a nonce for each page; a
 * second policy stands beside it and both hold, so this one leaves scripts of pages alone.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR}, asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Where a token or a password goes to and fro. */
    private static final Set<String> SECRETS = Set.of("/account", "/account.xhtml", "/sign-in", "/sign-in.xhtml", "/api/tokens", "/api/accounts");
    private static final String OF_API = "default-src 'none'; frame-ancestors 'none'";
    private static final String OF_PAGES = "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-src 'none'; worker-src 'none'; connect-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; style-src 'self' 'unsafe-inline'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean api = request.getServletPath().equals("/api") || request.getServletPath().startsWith("/api/");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.addHeader("Content-Security-Policy", api ? OF_API : OF_PAGES);
        if (SECRETS.contains(request.getServletPath())) {
            response.setHeader("Cache-Control", "no-store");
        } else if (request.getServletPath().startsWith("/webjars/")) {
            // Their addresses hold their versions.
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!api && !request.getServletPath().startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "private, no-cache");
        }
        chain.doFilter(request, response);
    }
}
