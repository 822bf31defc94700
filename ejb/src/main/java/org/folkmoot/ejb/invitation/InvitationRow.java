package org.folkmoot.ejb.invitation;

import java.time.Instant;

/**
 * An invitation, for the officers of its assembly.
 *
 * @param person  the short name of somebody known; null for somebody new who has not used it
 * @param name    null once it is over and nobody used it
 * @param state   OPEN, USED, TAKEN_BACK or EXPIRED
 * @param mail    where it is mailed to; null if it is not, or once it is over
 * @param mailed  null if it is not mailed; WAITING, SENT or FAILED
 * @param failure of the last try to mail it: UNREACHABLE, SIGN_IN or ADDRESS; null if there was none
 * @param nextTry  when it is tried again, if it is
 * @param lettered whether a code was made, for a letter or a mail
 */
public record InvitationRow(String id, String person, String name, Instant madeAt, Instant until, String state, String mail, String mailed,
        String failure, Instant nextTry, boolean lettered) {
}
