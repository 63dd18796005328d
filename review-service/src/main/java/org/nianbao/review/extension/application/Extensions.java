package org.nianbao.review.extension.application;

import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.review.extension.model.Extension;

/** The book of extensions. */
public interface Extensions {

    void enter(Extension extension);

    /** How often a filing was extended. */
    int times(String filingId);

    /** The date that a filing's first extension moved; empty when there was none, or it is not known. */
    Optional<LocalDate> firstDate(String filingId);
}
