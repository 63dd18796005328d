package org.nianbao.review.extension.application;

import org.nianbao.review.extension.model.Extension;

/** Tells the others about an extension, in the running transaction. */
public interface ExtensionEvents {

    void granted(Extension extension);
}
