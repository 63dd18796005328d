package org.nianbao.notification.delivery.messaging;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.nianbao.notification.delivery.application.RecordBounce;

/**
 * The mailbox of the sender's address, to which mail servers send back what they could not deliver after all. Each letter
 * in it is looked at once and marked as seen; what is no bounce is left for people to read.
 */
public final class BounceMailbox {

    private static final String TIME_LIMIT = "10000";

    private static final int MOST_BYTES = 5_000_000;

    private final Account account;
    private final RecordBounce recordBounce;
    private final Session session;

    public BounceMailbox(Account account, RecordBounce recordBounce) {
        this.account = account;
        this.recordBounce = recordBounce;
        this.session = Session.getInstance(properties(account.protocol()));
    }

    /**
     * Where the mailbox is.
     *
     * @param protocol imap or imaps
     */
    public record Account(String protocol, String host, int port, String user, String password) {}

    /** Looks at what has come; a letter counts as seen only after its effect has committed. */
    public void look() throws MessagingException, IOException {
        try (Store store = session.getStore(account.protocol())) {
            store.connect(account.host(), account.port(), account.user(), account.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                for (Message message : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    look(message);
                }
            }
        }
    }

    private void look(Message message) throws MessagingException, IOException {
        if (message instanceof MimeMessage mail && mail.getSize() <= MOST_BYTES) {
            // parsed here: what a mailbox says of a letter's parts is not always so
            Optional<Bounce> bounce = Bounce.of(new MimeMessage(mail));
            bounce.ifPresent(known -> recordBounce.bounced(known.delivery(), known.detail()));
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    private static Properties properties(String protocol) {
        Properties properties = new Properties();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + limit, TIME_LIMIT);
        }
        // looking is not yet having read
        properties.setProperty("mail." + protocol + ".peek", "true");
        return properties;
    }
}
