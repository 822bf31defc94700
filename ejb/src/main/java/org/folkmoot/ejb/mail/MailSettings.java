package org.folkmoot.ejb.mail;

import java.util.Locale;
import java.util.Properties;

/**
 * Where mail goes out and what it calls this server, as the system properties {@code folkmoot.mail.host}, {@code .port},
 * {@code .from}, {@code .user}, {@code .password}, {@code .tls} (NONE, STARTTLS or IMPLICIT) and {@code folkmoot.public.url} say.
 */
public final class MailSettings {

    private static final String PATIENCE_MILLIS = "15000";

    private MailSettings() {
    }

    /** Whether this server sends mail at all. */
    public static boolean configured() {
        return !host().isEmpty();
    }

    private static String host() {
        return System.getProperty("folkmoot.mail.host", "");
    }

    /** The address by which people reach this server, with a slash at its end; empty if nobody has said. */
    public static String publicUrl() {
        return System.getProperty("folkmoot.public.url", "");
    }

    static String from() {
        return System.getProperty("folkmoot.mail.from", "");
    }

    /** Empty: the mail server asks for none. */
    static String user() {
        return System.getProperty("folkmoot.mail.user", "");
    }

    static String password() {
        return System.getProperty("folkmoot.mail.password", "");
    }

    /** For a session of Jakarta Mail. An answer that does not come is not waited for. */
    static Properties session() {
        Properties session = new Properties();
        session.put("mail.transport.protocol", "smtp");
        session.put("mail.smtp.host", host());
        session.put("mail.smtp.port", System.getProperty("folkmoot.mail.port", "587"));
        session.put("mail.smtp.auth", String.valueOf(!user().isEmpty()));
        session.put("mail.smtp.from", from());
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            session.put("mail.smtp." + wait, PATIENCE_MILLIS);
        }
        String tls = System.getProperty("folkmoot.mail.tls", "STARTTLS").toUpperCase(Locale.ROOT);
        session.put("mail.smtp.ssl.enable", String.valueOf(tls.equals("IMPLICIT")));
        session.put("mail.smtp.starttls.enable", String.valueOf(tls.equals("STARTTLS")));
        session.put("mail.smtp.starttls.required", String.valueOf(tls.equals("STARTTLS")));
        session.put("mail.smtp.ssl.checkserveridentity", "true");
        return session;
    }
}
