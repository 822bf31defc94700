/**
 * The record: {@link org.folkmoot.ejb.record.RecordKeeper} adds to it; entries, heads of chains and exports as they are read; and
 * the clocks that say what today is.
 */
package org.folkmoot.ejb.record;
