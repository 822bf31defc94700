/** Meetings and the calendar they follow: only in a real one does an assembly have its authority (R10). */
package org.folkmoot.meeting;
