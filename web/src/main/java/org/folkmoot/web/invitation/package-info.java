/** Invitations as people meet them: the desk of who invites, the letters, and the way in for who is invited. */
package org.folkmoot.web.invitation;
