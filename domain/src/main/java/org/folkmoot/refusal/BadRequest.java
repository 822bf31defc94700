package org.folkmoot.refusal;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked cannot be read or means nothing. Names each field that is at fault. */
public final class BadRequest extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> fields = new LinkedHashMap<>();

    /**
     * @param field   the field at fault, as a path ({@code threshold.all[1]}); empty for the request as a whole
     * @param problem what is wrong with it, in plain words
     */
    public BadRequest(String field, String problem) {
        super("refusal.bad-request", field, problem);
        fields.put(field, problem);
    }

    /** What is wrong with each field, by path. */
    public Map<String, String> fields() {
        return fields;
    }

    @Override
    public String type() {
        return "bad-request";
    }

    @Override
    public int status() {
        return 400;
    }
}
