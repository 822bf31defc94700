/** The command line of the runnable jar, and what a running server is made of: data folder, database, application. */
package org.folkmoot.server;
