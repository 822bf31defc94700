/** The record as it is read: entries, heads of chains, and the clocks that say what today is. */
package org.folkmoot.ejb.record;
