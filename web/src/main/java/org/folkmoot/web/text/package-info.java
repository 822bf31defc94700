/** Texts of versions as pages show them: numbered lines, notes in the margin, redlines. */
package org.folkmoot.web.text;
