/** Proposals and their immutable, numbered versions (R16). The life cycle belongs to the offer. */
package org.folkmoot.proposal;
