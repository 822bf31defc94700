/** Invitations: the way in for somebody whom the server does not know. An invitation is never itself an admission. */
package org.folkmoot.invitation;
