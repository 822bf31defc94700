package org.folkmoot.ejb.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.folkmoot.ejb.invitation.Invitations;
import org.folkmoot.ejb.mail.Outbox.Due;
import org.folkmoot.ejb.mail.Outbox.Invited;

/** Sends what waits in the outbox. Each try makes a code of its own, so that none is kept in words. Logs name no address. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int AT_ONCE = 100;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    @Inject
    private Outbox outbox;
    @Inject
    private Invitations invitations;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void send() {
        if (!MailSettings.configured()) {
            return;
        }
        boolean reached = true;
        for (int i = 0; i < AT_ONCE && reached; i++) {
            Optional<Due> due = outbox.claim(Instant.now());
            if (due.isEmpty()) {
                return;
            }
            reached = send(due.get());
        }
    }

    /** False where the mail server is away, so that the others need not be tried now. */
    private boolean send(Due due) {
        Optional<Invited> invited = outbox.invited(due.invitation(), Instant.now());
        if (invited.isEmpty()) {
            outbox.givenUp(due.id(), null);
            return true;
        }
        try {
            Transport.send(message(invited.get(), invitations.makeCode(due.invitation()).written()));
            outbox.sent(due.id(), Instant.now());
            return true;
        } catch (AddressException | SendFailedException refused) {
            // Its message names the address.
            LOG.log(Level.INFO, "the mail of invitation {0} was refused for its address", due.invitation());
            outbox.givenUp(due.id(), "ADDRESS");
            return true;
        } catch (AuthenticationFailedException refused) {
            LOG.log(Level.WARNING, "the mail server does not accept the user and password of this server");
            outbox.failed(due.id(), "SIGN_IN");
            return false;
        } catch (MessagingException | IOException failure) {
            LOG.log(Level.WARNING, "mail could not be sent and waits: {0}", failure.getClass().getName());
            outbox.failed(due.id(), "UNREACHABLE");
            return false;
        }
    }

    private static Message message(Invited invited, String code) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(MailSettings.session(), new SignIn()));
        message.setFrom(new InternetAddress(MailSettings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(invited.to(), invited.name(), UTF_8));
        message.setSubject("Your invitation to " + invited.assembly(), UTF_8);
        message.setSentDate(Date.from(Instant.now()));
        // What answers by itself is asked not to.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(words(invited, code), UTF_8);
        return message;
    }

    /** The letter, as it is mailed. */
    static String words(Invited invited, String code) {
        try (InputStream letter = Postman.class.getResourceAsStream("invitation.txt")) {
            return new MessageFormat(new String(letter.readAllBytes(), StandardCharsets.UTF_8), Locale.ENGLISH).format(new Object[] {
                    invited.name(), invited.assembly(), MailSettings.publicUrl() + "invited", code, DAY.format(invited.until())});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static final class SignIn extends jakarta.mail.Authenticator {
        @Override
        protected jakarta.mail.PasswordAuthentication getPasswordAuthentication() {
            return new jakarta.mail.PasswordAuthentication(MailSettings.user(), MailSettings.password());
        }
    }
}
