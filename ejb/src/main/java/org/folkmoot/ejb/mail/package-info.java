/** Mail that goes out: what waits, the timer that sends it, and where to. Nothing but invitations is mailed so far. */
package org.folkmoot.ejb.mail;
