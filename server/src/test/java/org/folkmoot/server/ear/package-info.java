/** The EAR on a full Payara Server; run with the Maven profile {@code ear-server}. */
package org.folkmoot.server.ear;
