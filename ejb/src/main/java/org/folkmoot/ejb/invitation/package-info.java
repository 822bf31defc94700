/** Inviting somebody whom the server does not know, and what they do with it: an account, and a request for membership. */
package org.folkmoot.ejb.invitation;
