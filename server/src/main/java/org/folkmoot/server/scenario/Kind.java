package org.folkmoot.server.scenario;

import java.util.Locale;

/** What an id stands for. Ids of different kinds do not meet, so a person and a meeting may share one. */
enum Kind {
    FEDERATION, ASSEMBLY, PERSON, PROPOSAL, AMENDMENT, MEETING, LAW, COMMENT, MANDATE, PROPOSED,
    /** Who an amendment is by: a person or an assembly. */
    ASSEMBLY_OR_PERSON;

    /** The kind as one calls it in a sentence. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
