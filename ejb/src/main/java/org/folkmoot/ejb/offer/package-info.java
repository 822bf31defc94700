/** Offers, answers and tallies as they are read. */
package org.folkmoot.ejb.offer;
