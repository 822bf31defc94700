/** Mandates: who sends whom with which instructions, what rests on them, and what falls when they end (R6, R7, R9). */
package org.folkmoot.mandate;
