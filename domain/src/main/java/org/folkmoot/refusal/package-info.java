/**
 * What the federation refuses, and by which rule. A {@link org.folkmoot.refusal.Refusal} is an answer to a person, not a
 * fault: it names the rule it upholds and carries a message key with its figures. Everything else that is thrown is a bug.
 */
package org.folkmoot.refusal;
