/** Payara Micro inside this process, with the one application deployed. */
package org.folkmoot.server.payara;
