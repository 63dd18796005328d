package org.nianbao.events.submission;

import org.jspecify.annotations.Nullable;

/**
 * What the agency answers to one reason of a return.
 *
 * @param round the return, as report-returned counts it
 * @param position the reason's place in the list of report-returned, from 1
 * @param answer CORRECTED or NOT_CORRECTED
 * @param text how it was corrected, where the agency says so; why not, otherwise
 */
public record ReasonAnswer(
        int round, int position, String answer, @Nullable String text) {}
