/** Standing rules, meetings, and what makes a decision one: a real occasion (R10) and a count that carries (R12, R15). */
package org.folkmoot.ejb.meeting;
