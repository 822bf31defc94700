/**
 * What a ratifying body is bound by: the word that stands in its register for each proposal. Laws are a local assembly's
 * alone (R1); an agreement binds by the body's own ratification only (R2).
 */
package org.folkmoot.register;
