package org.nianbao.review.extension.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the authority wants to grant.
 *
 * @param publishBy null leaves it, or moves it to {@code submitBy} if that is later
 */
public record ExtensionOrder(LocalDate submitBy, @Nullable LocalDate publishBy, String reason) {}
