package org.folkmoot.web.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.BadRequest;

/** The paging of a list, as a request asks for it: {@code ?limit=&after=}. */
public class Paging {

    @QueryParam("limit")
    private String limit;

    @QueryParam("after")
    private String after;

    @Context
    private UriInfo uri;

    /** The part asked for; a limit that is none is a bad request. */
    public Slice slice() {
        if (limit == null) {
            return new Slice(after, Slice.USUAL);
        }
        try {
            return new Slice(after, Integer.parseInt(limit));
        } catch (NumberFormatException notOne) {
            throw new BadRequest("limit", "is a whole number from 1 to " + Slice.MOST);
        }
    }

    /** A page under the name of its noun, and the address of the next one; null on the last. */
    public Map<String, Object> shown(String noun, Page<?> page) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put(noun, page.rows());
        shown.put("next", next(page));
        return shown;
    }

    /** The address of the next page, relative to the server; null on the last. */
    public String next(Page<?> page) {
        if (page.next() == null) {
            return null;
        }
        URI next = uri.getRequestUriBuilder().replaceQueryParam("after", page.next()).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
