package org.folkmoot.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * {@code --mail-host} and what belongs to it: the mail server by which invitations go out. Its password comes by
 * {@code --mail-password-file} or in the environment, so that no list of processes shows it.
 */
final class MailOptions {

    /** In the environment: the password, where no file has it. */
    static final String PASSWORD = "FOLKMOOT_MAIL_PASSWORD";
    private static final int HIGHEST_PORT = 65_535;

    /** How the way to the mail server is kept from being read by others. */
    enum Tls {
        NONE, STARTTLS, IMPLICIT
    }

    @Option(names = "--mail-host", description = "Mail server by which invitations go out. Without one they are printed.")
    private String host;

    @Option(names = "--mail-port", defaultValue = "587", description = "Its port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--mail-from", description = "Address that mail comes from.")
    private String from;

    @Option(names = "--mail-user", description = "User at the mail server, if it asks for one.")
    private String user;

    @Option(names = "--mail-password-file", description = "File with that user's password; else the environment's " + PASSWORD + ".")
    private Path passwordFile;

    @Option(names = "--mail-tls", defaultValue = "STARTTLS",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). A password is never sent in the clear.")
    private Tls tls;

    @Option(names = "--public-url", description = "Address by which people reach this server, such as https://folkmoot.example.org; mail and letters name it.")
    private URI publicUrl;

    /**
     * Lets the application know.
     *
     * @throws Failure if what is said does not go together
     */
    void apply() {
        if (publicUrl != null) {
            System.setProperty("folkmoot.public.url", checked(publicUrl));
        }
        if (host == null) {
            if (from != null || user != null || passwordFile != null) {
                throw new Failure("--mail-from, --mail-user and --mail-password-file go with --mail-host.");
            }
            return;
        }
        if (from == null || !from.matches("[^\\s@<>]+@[^\\s@<>]+") || publicUrl == null || port < 1 || port > HIGHEST_PORT) {
            throw new Failure("--mail-host needs --mail-from, an address, and --public-url, which mail names; --mail-port is 1 to " + HIGHEST_PORT + ".");
        }
        if (user != null && tls == Tls.NONE) {
            throw new Failure("--mail-user needs --mail-tls STARTTLS or IMPLICIT: a password is never sent in the clear.");
        }
        System.setProperty("folkmoot.mail.host", host);
        System.setProperty("folkmoot.mail.port", String.valueOf(port));
        System.setProperty("folkmoot.mail.from", from);
        System.setProperty("folkmoot.mail.tls", tls.name());
        if (user != null) {
            System.setProperty("folkmoot.mail.user", user);
            System.setProperty("folkmoot.mail.password", password());
        }
    }

    private static String checked(URI address) {
        boolean whole = address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getQuery() == null && address.getFragment() == null && address.getUserInfo() == null;
        if (!whole || !address.getPath().replace("/", "").isEmpty()) {
            throw new Failure("--public-url is the address of this server, such as https://folkmoot.example.org");
        }
        return address.getScheme() + "://" + address.getRawAuthority() + "/";
    }

    private String password() {
        if (passwordFile == null) {
            String password = System.getenv(PASSWORD);
            if (password == null) {
                throw new Failure("--mail-user needs its password: by --mail-password-file, or in the environment's " + PASSWORD + ".");
            }
            return password;
        }
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException unreadable) {
            throw new Failure("The file of --mail-password-file cannot be read: " + unreadable.getMessage());
        }
    }
}
