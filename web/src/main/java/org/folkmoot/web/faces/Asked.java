package org.folkmoot.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.folkmoot.refusal.BadRequest;

/** What an address asks a page for, read strictly: what cannot be read is refused, and never stands for something else. */
@RequestScoped
public class Asked {

    /** Nine digits fit an {@code int}; no list of ours is numbered as high. */
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    @Inject
    private HttpServletRequest request;

    /** A number from 1 on, such as that of a version or a round; null if it is not asked for. */
    public Integer number(String name) {
        String given = request.getParameter(name);
        if (given != null && !NUMBER.matcher(given).matches()) {
            throw new BadRequest(name, "is a whole number from 1 on");
        }
        return given == null ? null : Integer.valueOf(given);
    }
}
