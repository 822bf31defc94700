/** The command {@code bench}: how long things take, as a table to read and as JSON to keep. */
package org.folkmoot.server.bench;
