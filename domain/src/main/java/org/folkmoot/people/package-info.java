/** People: who has an account and speaks for themself in a local assembly (R5). */
package org.folkmoot.people;
