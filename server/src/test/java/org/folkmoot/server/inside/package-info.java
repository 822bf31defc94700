/** Tests that run inside the application: on its own beans, transactions and locks. */
package org.folkmoot.server.inside;
