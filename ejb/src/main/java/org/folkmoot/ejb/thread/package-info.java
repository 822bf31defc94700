/** Comments: saying, rewording and hiding them, and reading them as far as the reader may. */
package org.folkmoot.ejb.thread;
