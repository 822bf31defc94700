package org.folkmoot.server;

import jakarta.json.Json;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.server.scenario.Api;

/** Accounts for four people of the demo's Boston: the two recorders of the plan's home, and of one local assembly. */
final class DemoAccounts {

    private static final String KNOWN = "folkmoot-demo";
    private static final int RANDOM_BYTES = 8;

    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("marcus-greene", "recorder of boston-city, the water plan's home");
        PEOPLE.put("giovanna-russo", "recorder of boston-city, countersigns");
        PEOPLE.put("imani-walker", "recorder of roxbury, a local assembly");
        PEOPLE.put("samuel-okafor", "recorder of roxbury, countersigns");
    }

    private final String password;

    private DemoAccounts(String password) {
        this.password = password;
    }

    /** Those that were made beforehand, for a loopback server. */
    static DemoAccounts prepared() {
        return new DemoAccounts(KNOWN);
    }

    /** Makes them. Where others can reach the server, the password is not the one that everybody knows. */
    static DemoAccounts make(Api api, Listener listener) {
        DemoAccounts accounts = new DemoAccounts(listener.isLoopback() ? KNOWN : random());
        for (String person : PEOPLE.keySet()) {
            Api.Answer answer = api.post(Json.createObjectBuilder().add("id", person)
                    .add("password", accounts.password).build(), "accounts");
            if (!answer.ok()) {
                throw new Failure("The demo account " + person + " was not made: " + answer.problem());
            }
        }
        return accounts;
    }

    void print(PrintWriter out) {
        out.println("Demo accounts, all with the password " + password + ":");
        PEOPLE.forEach((person, role) -> out.printf("  %-15s %s%n", person, role));
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
