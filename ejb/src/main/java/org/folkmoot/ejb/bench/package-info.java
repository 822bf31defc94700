/** Measured work, called by name from the command {@code bench}. Nothing of the application uses it. */
package org.folkmoot.ejb.bench;
