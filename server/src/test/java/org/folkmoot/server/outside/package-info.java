/** Tests from outside: on the runnable jar, as processes, over HTTP. */
package org.folkmoot.server.outside;
