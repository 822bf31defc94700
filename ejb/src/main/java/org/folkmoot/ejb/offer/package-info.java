/** Offering, answering, rescinding and withdrawing; scopes and sums, which follow; and all of that as it is read. */
package org.folkmoot.ejb.offer;
