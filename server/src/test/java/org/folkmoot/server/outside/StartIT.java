package org.folkmoot.server.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.server.scenario.Api;
import org.folkmoot.server.scenario.Player;
import org.folkmoot.server.scenario.Report;
import org.folkmoot.server.scenario.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever keeps a server from starting is told in one clear line; a database that somebody else runs is as good as its own. */
class StartIT {

    private static final String ALL_BUT_INSERT = "SELECT, UPDATE, DELETE, CREATE, ALTER, INDEX, REFERENCES, DROP";

    private static Mariadb mariadb;

    @BeforeAll
    static void start() throws Exception {
        mariadb = Mariadb.start();
    }

    @AfterAll
    static void stop() {
        mariadb.close();
    }

    private static String refusal(List<String> options) throws IOException {
        String refusal = Jar.refusal(Jar.freshData("refused"), options);
        assertThat(refusal.lines()).as(refusal).hasSize(1);
        assertThat(refusal).startsWith("1: folkmoot: ");
        return refusal;
    }

    @Test
    void on_an_empty_database_that_somebody_else_runs_it_works_and_is_verified() throws Exception {
        mariadb.schema("empty", "ALL PRIVILEGES");
        Path data = Jar.freshData("elsewhere");
        try (Jar jar = Jar.runOn(mariadb.options("empty"), data)) {
            Api api = jar.api();
            StringWriter told = new StringWriter();
            assertThat(new Player(api).play(Scenario.read(Path.of("..", "scenarios", "tests", "suspensions.json")),
                    Report.onlyFailures(new PrintWriter(told)))).as(told::toString).isTrue();
        }
        assertThat(Jar.verify(data, mariadb.options("empty").toArray(String[]::new))).startsWith("0: clean");
        assertThat(data.resolve("mariadb")).doesNotExist();
        mariadb.user("reader", "empty", "SELECT");
        assertThat(refusal(mariadb.options("empty", "reader", "secret"))).contains("reader lacks a right").contains("INSERT");
    }

    @Test
    void without_the_right_to_create_tables() throws Exception {
        mariadb.schema("bare", "SELECT, INSERT, UPDATE, DELETE");
        assertThat(refusal(mariadb.options("bare"))).contains("bare lacks a right").contains("CREATE");
    }

    @Test
    void without_the_right_to_insert() throws Exception {
        mariadb.schema("fixed", ALL_BUT_INSERT);
        assertThat(refusal(mariadb.options("fixed"))).contains("fixed lacks a right").contains("INSERT");
    }

    @Test
    void with_a_wrong_password() throws Exception {
        mariadb.schema("locked", "ALL PRIVILEGES");
        assertThat(refusal(mariadb.options("locked", "locked", "guess"))).contains("refuses this user or password").doesNotContain("guess");
    }

    @Test
    void without_a_schema_of_that_name() throws Exception {
        mariadb.user("lost", "nowhere", "ALL PRIVILEGES");
        assertThat(refusal(mariadb.options("nowhere", "lost", "secret"))).contains("no such schema");
    }

    @Test
    void with_nobody_listening() throws Exception {
        int nobody = Listener.onFreePort().port();
        assertThat(refusal(List.of("--db-url", "jdbc:mariadb://127.0.0.1:" + nobody + "/folkmoot", "--db-user", "f", "--db-password=s")))
                .contains("cannot be reached");
    }

    @Test
    void on_a_port_that_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(refusal(List.of("--port", String.valueOf(taken.getLocalPort())))).contains("Port " + taken.getLocalPort());
        }
    }

    @Test
    void on_a_data_folder_in_use_whose_server_goes_on_and_stops_in_order_without_a_word() throws Exception {
        Path data = Jar.freshData("twice");
        Jar jar = Jar.run(data);
        String refusal = Jar.refusal(data, List.of());
        assertThat(refusal.lines()).as(refusal).hasSize(1);
        assertThat(refusal).startsWith("1: folkmoot: ").contains("is in use by another Folkmoot");
        assertThat(jar.api().get("federations").ok()).isTrue();
        ProcessHandle database = Mariadb.runningIn(data);
        jar.close();
        assertThat(database.isAlive()).isFalse();
        assertThat(jar.complaints()).isEmpty();
    }
}
