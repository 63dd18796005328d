package org.nianbao.submission.consolidation.model;

/**
 * How many subordinates have a report to add up.
 *
 * @param counted published, and so approved
 * @param missing not published yet, or no more
 * @param exempt released from filing
 */
public record Standing(int counted, int missing, int exempt) {}
