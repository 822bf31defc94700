/**
 * Checking a record from outside, as anyone may (R15, R20): chains and digests are recomputed, and the state of every offer is
 * told anew from the acts alone, by brute force and with none of the sums that the server keeps. Runs without a server, on a
 * database or on an export.
 */
package org.folkmoot.ejb.verify;
