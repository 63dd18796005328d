package org.nianbao.notification.filing.application;

/** Wants to hear, in the same transaction, that a filing has become known. */
public interface FilingListener {

    /** The filing with this id can be found from now on. */
    void known(String filingId);
}
