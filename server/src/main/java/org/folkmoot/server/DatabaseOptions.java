package org.folkmoot.server;

import java.util.Optional;
import org.folkmoot.server.database.Database;
import picocli.CommandLine.Option;

/** {@code --db-url}, {@code --db-user} and {@code --db-password}: an outside MariaDB. */
final class DatabaseOptions {

    @Option(names = "--db-url", description = "An outside MariaDB: jdbc:mariadb://host:port/schema.")
    private String url;

    @Option(names = "--db-user", description = "Its user.")
    private String user;

    @Option(names = "--db-password", interactive = true, arity = "0..1",
            description = "Its password; asked for if none is given.")
    private String password;

    /** The outside database, if one was named. */
    Optional<Database> outside() {
        if (url == null) {
            if (user != null || password != null) {
                throw new Failure("--db-user and --db-password go with --db-url.");
            }
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:mariadb://")) {
            throw new Failure("--db-url must start with jdbc:mariadb://, and name the schema.");
        }
        return Optional.of(new Database(url, user == null ? "" : user, password == null ? "" : password));
    }
}
