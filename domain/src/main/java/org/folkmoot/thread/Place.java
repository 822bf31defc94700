package org.folkmoot.thread;

/**
 * Where a comment stands: on what, and in whose thread.
 *
 * @param proposal  what it is about; null: nothing in particular, which only an assembly's own thread has room for
 * @param version   the version that the clause is read in; null without a clause
 * @param clause    the clause it is about, or null
 * @param quote     words of that clause in that version, exactly; null for the whole clause
 * @param amendment the amendment it is about, or null
 * @param assembly  the assembly in whose own thread it stands; null: the proposal's common thread
 */
public record Place(String proposal, Integer version, String clause, String quote, String amendment, String assembly) {

    public Place {
        if (proposal == null && (assembly == null || clause != null || amendment != null)) {
            throw new IllegalArgumentException("needs a proposal, or the assembly in whose own thread it stands");
        }
        if (clause != null && amendment != null) {
            throw new IllegalArgumentException("is about a clause or about an amendment");
        }
        if ((clause == null) != (version == null)) {
            throw new IllegalArgumentException("names a clause and the version in which it is read, or neither");
        }
        if (quote != null && clause == null) {
            throw new IllegalArgumentException("quotes words of a clause, which has to be named");
        }
    }
}
