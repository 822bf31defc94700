/**
 * Texts while they are written: no version yet, perhaps no sentence yet, and already nobody's to lose. A draft is unfinished
 * work, not an act: what enters the record is what is made of it.
 */
package org.folkmoot.draft;
