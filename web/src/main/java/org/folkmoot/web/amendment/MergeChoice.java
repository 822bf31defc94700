package org.folkmoot.web.amendment;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Whether an accepted request goes into the next version, and if not, why. */
public class MergeChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private List<String> ids;
    private boolean in = true;
    private String reason;

    MergeChoice(DeskRequest request) {
        key = request.key();
        ids = request.ids();
    }

    /** Others may have come to ask for the same. */
    void standsFor(List<String> amendments) {
        ids = List.copyOf(amendments);
    }

    public String getKey() {
        return key;
    }

    public List<String> ids() {
        return ids;
    }

    /** The fields of the act that its reason stands for. */
    public String getAct() {
        return ids.stream().map(id -> "omitted." + id).collect(Collectors.joining("|"));
    }

    public boolean isIn() {
        return in;
    }

    public void setIn(boolean in) {
        this.in = in;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
