package org.folkmoot.ejb.amendment;

import java.time.Instant;

/**
 * An amendment and its fate at the home.
 *
 * @param version      the version that it amends as it stands now
 * @param by           its author, an assembly or a person; who shows it must see to R21
 * @param byName       null of a person who is not named to everyone
 * @param inVersion    the version that contains it; null until one does
 * @param changes      how many
 * @param askedVersion the version that it was made against
 * @param of           the amendment that it amends; null: none
 * @param into         the amendment that stands for it; null: none
 * @param same         equal where identical changes of the same version are asked for
 * @param movedTo      while it needs rewording: the version onto which it does not fit
 * @param answer       what the home did with it last ({@code ACCEPTED}, {@code OMITTED}, …); null: nothing yet
 * @param answerReason the reason given for that
 * @param byCommittee  whether its drafting committee did that, and not the home itself
 * @param named        of a person's, whether everyone may know who asks: a delegate or officer does (R21)
 * @param seat         of a person's, the assembly in which they have the seat that they speak from
 */
public record AmendmentRow(String id, String proposal, int version, String by, String byName, boolean byAssembly,
        String state, Integer inVersion, String reason, Instant madeAt, int changes, int askedVersion, String of,
        String into, String same, Integer movedTo, String answer, String answerReason, Instant answeredAt, boolean byCommittee,
        boolean named, String seat, String seatName) {

    /** Its author as everyone may know them; null of a person who is named to members only. */
    public String byPublicly() {
        return byAssembly || named ? by : null;
    }
}
