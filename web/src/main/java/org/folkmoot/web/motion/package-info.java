/** How an assembly decided: the part of a form that tells of its meeting and its votes. */
package org.folkmoot.web.motion;
