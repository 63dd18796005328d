package org.nianbao.stack.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** The mailbox of whoever is written to: everything goes into the one store. */
final class StoredMailbox implements GreenMailUser {

    private final String address;
    private final MailStore store;

    StoredMailbox(String address, MailStore store) {
        this.address = address;
        this.store = store;
    }

    @Override
    public void deliver(MovingMessage message) {
        store.add(address, message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        store.add(address, message);
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void create() {
        // exists as soon as it is written to
    }

    @Override
    public void delete() {
        // mails go by age only
    }

    @Override
    public void setPassword(String password) {
        // nobody logs in
    }

    @Override
    public void authenticate(String password) {
        // nobody logs in
    }
}
