/**
 * Offers: one version, under stated terms, before the whole scope of a home, and the answers to it. The state of an offer is
 * a function of its terms, the instruments deposited and the days that pass; {@link org.folkmoot.offer.Offer} is that
 * function.
 */
package org.folkmoot.offer;
