/** The MariaDB behind the server: the embedded one or an outside one, its checks and its migrations. */
package org.folkmoot.server.database;
