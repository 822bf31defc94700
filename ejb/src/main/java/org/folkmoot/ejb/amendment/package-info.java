/** Amendments as they are read. */
package org.folkmoot.ejb.amendment;
