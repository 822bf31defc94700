/** Signing in, tokens and people over HTTP and on pages. */
package org.folkmoot.web.people;
