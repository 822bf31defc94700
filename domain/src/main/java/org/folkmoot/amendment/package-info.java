/** Amendments: sets of changes against one version, with a reason and an author. */
package org.folkmoot.amendment;
