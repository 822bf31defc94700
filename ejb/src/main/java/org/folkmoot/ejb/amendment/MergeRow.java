package org.folkmoot.ejb.amendment;

import java.util.List;
import org.folkmoot.text.Change;

/**
 * What an amendment brings to a merge.
 *
 * @param base   the version that it amends
 * @param of     the amendment that it amends; null: none
 * @param worded whether the home accepted it in words of its own
 * @param asked  in the words of its author
 * @param merged what is merged of it: the home's words where there are any
 */
public record MergeRow(String id, int base, String of, boolean worded, List<Change> asked, List<Change> merged) {

    public MergeRow {
        asked = List.copyOf(asked);
        merged = List.copyOf(merged);
    }
}
