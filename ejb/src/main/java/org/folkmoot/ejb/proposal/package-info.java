/** Proposing and publishing; proposals, their versions, clauses and threads, as they are read. */
package org.folkmoot.ejb.proposal;
