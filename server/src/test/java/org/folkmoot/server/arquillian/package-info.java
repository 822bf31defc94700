/** How tests get inside the application: one Payara Micro per run, on the loopback address, over an embedded MariaDB. */
package org.folkmoot.server.arquillian;
