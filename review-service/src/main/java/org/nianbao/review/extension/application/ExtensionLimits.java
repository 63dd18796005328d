package org.nianbao.review.extension.application;

import org.nianbao.review.extension.model.ExtensionLimit;

/** The limits of extensions, season by season. */
public interface ExtensionLimits {

    /** The limit of a season: its own, or the one for all. */
    ExtensionLimit of(int year);
}
