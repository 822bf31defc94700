package org.folkmoot.server.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of {@code docs/api/samples.txt}: a file, and the request that answers it.
 *
 * @param exact  whether the answer is the file to the letter; else it has the same fields of the same types
 * @param as     a person, {@code owner}, or null
 * @param body   null of a GET
 */
record Sample(boolean exact, String file, String method, String path, String as, String body) {

    private static final Pattern LINE =
            Pattern.compile("([=~]) (\\S+) +(GET|POST|PUT) (\\S+)(?: as (\\S+))?(?: (\\{.*}))?");

    static Sample read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no sample: " + line);
        }
        return new Sample(parts.group(1).equals("="), parts.group(2), parts.group(3), parts.group(4), parts.group(5),
                parts.group(6));
    }
}
