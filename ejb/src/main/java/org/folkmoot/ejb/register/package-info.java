/** Enacting and repealing laws; registers as they are read: a local assembly's laws, and what a ratifying body is bound by. */
package org.folkmoot.ejb.register;
