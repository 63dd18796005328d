package org.nianbao.report.difference;

import org.nianbao.report.model.Span;

/**
 * Characters that were replaced, inserted (an empty span before) or deleted (an empty span after).
 *
 * @param before where in the text before the change
 * @param after where in the text after it
 */
public record CharacterChange(Span before, Span after) {}
