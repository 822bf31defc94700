package org.folkmoot.web.draft;

import java.util.List;
import org.folkmoot.draft.DraftText;
import org.folkmoot.web.faces.Words;

/** How what is written is laid side by side, and what its parts are called. */
public interface Reading {

    /** Of whole texts: clause by clause. */
    Reading OF_TEXTS = new Reading() {

        @Override
        public List<TextDifference.Row> difference(DraftText from, List<DraftText> texts) {
            return TextDifference.of(from, texts);
        }

        @Override
        public String name(String passage, DraftText in) {
            int place = in.ids().indexOf(passage) + 1;
            return place == 0 ? Words.say("draft.clash.text") : Words.say("proposal.form.clause", place);
        }
    };

    /** Where at least one of the texts is not what they began with. */
    List<TextDifference.Row> difference(DraftText from, List<DraftText> texts);

    /** What a passage is called. */
    String name(String passage, DraftText in);
}
