/** People with accounts: signing in, tokens, and what may be read of them (R21). */
package org.folkmoot.ejb.people;
