/** Offers, answers and tallies over HTTP and on pages. */
package org.folkmoot.web.offer;
