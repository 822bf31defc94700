/** Asking for changes in a version, taking them back, and amendments as they are read. */
package org.folkmoot.ejb.amendment;
