package org.folkmoot.web.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;

/**
 * Completes cookies as they are set: {@code SameSite=Lax}, which the server itself never writes, and {@code Secure} where
 * the request came by HTTPS, also through a proxy that was declared ({@code folkmoot.proxy=true}).
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SessionCookie extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SET_COOKIE = "Set-Cookie";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean secure = isSecure(request);
        chain.doFilter(new Request(request, response, secure), new Response(response, secure));
        complete(response, secure);
    }

    private static void complete(HttpServletResponse response, boolean secure) {
        Collection<String> cookies = response.getHeaders(SET_COOKIE);
        if (response.isCommitted() || cookies.stream().allMatch(cookie -> cookie.contains("SameSite="))) {
            return;
        }
        boolean first = true;
        for (String cookie : List.copyOf(cookies)) {
            String whole = completed(cookie, secure);
            if (first) {
                response.setHeader(SET_COOKIE, whole);
            } else {
                response.addHeader(SET_COOKIE, whole);
            }
            first = false;
        }
    }

    /** The header of a cookie with what it lacks. */
    static String completed(String cookie, boolean secure) {
        String whole = cookie.contains("SameSite=") ? cookie : cookie + "; SameSite=Lax";
        return secure && !whole.contains("; Secure") ? whole + "; Secure" : whole;
    }

    private static boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || Boolean.getBoolean("folkmoot.proxy")
                && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** Completes the cookie of a session as soon as the application makes one. */
    private static final class Request extends HttpServletRequestWrapper {

        private final HttpServletResponse response;
        private final boolean secure;

        Request(HttpServletRequest request, HttpServletResponse response, boolean secure) {
            super(request);
            this.response = response;
            this.secure = secure;
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            HttpSession session = super.getSession(create);
            if (create) {
                complete(response, secure);
            }
            return session;
        }
    }

    /** Completes what the server set by itself, as at sign-in, before the headers go out. */
    private static final class Response extends HttpServletResponseWrapper {

        private final boolean secure;

        Response(HttpServletResponse response, boolean secure) {
            super(response);
            this.secure = secure;
        }

        private void complete() {
            SessionCookie.complete((HttpServletResponse) getResponse(), secure);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            complete();
            super.sendRedirect(location);
        }

        @Override
        public void sendError(int status) throws IOException {
            complete();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            complete();
            super.sendError(status, message);
        }

        @Override
        public void flushBuffer() throws IOException {
            complete();
            super.flushBuffer();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            complete();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            complete();
            return super.getWriter();
        }
    }
}
