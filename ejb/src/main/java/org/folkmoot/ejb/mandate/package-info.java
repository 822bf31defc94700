/**
 * Sending, instructing, recalling delegates. Whatever ends a seat holds the person's row for writing; whatever takes a seat holds
 * it for reading: so nobody acts with a seat after its end (R7).
 */
package org.folkmoot.ejb.mandate;
