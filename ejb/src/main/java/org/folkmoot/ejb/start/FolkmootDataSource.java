package org.folkmoot.ejb.start;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;

/**
 * Declares the one data source. READ COMMITTED, since an act that has waited for a lock must see what the other one wrote.
 * An act may have to stand in line for a connection behind many that wait for one lock, and does so for 20 seconds.
 * Where it leads is told by configuration: {@code folkmoot.db.url}, {@code folkmoot.db.user}, {@code folkmoot.db.password}.
 */
@Singleton
@Startup
@DataSourceDefinition(
        name = "java:app/jdbc/folkmoot",
        className = "org.folkmoot.ejb.start.PlainDataSource",
        url = "${MPCONFIG=folkmoot.db.url}",
        user = "${MPCONFIG=folkmoot.db.user}",
        password = "${MPCONFIG=folkmoot.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        transactional = true,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.max-wait-time-in-millis=20000"
        })
public class FolkmootDataSource {
}
