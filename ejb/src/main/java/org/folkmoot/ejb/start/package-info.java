/** What must be there before anything else is: the data source, and what the application insists on at its start. */
package org.folkmoot.ejb.start;
