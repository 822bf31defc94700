/** Amendments over HTTP and on pages. */
package org.folkmoot.web.amendment;
