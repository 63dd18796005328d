package org.nianbao.review.extension.application;

import org.nianbao.review.extension.model.Extension;

/** The book of extensions. */
public interface Extensions {

    void enter(Extension extension);
}
