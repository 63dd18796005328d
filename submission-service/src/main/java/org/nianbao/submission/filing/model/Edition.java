package org.nianbao.submission.filing.model;

/**
 * What of a filing is on the public site.
 *
 * @param submissionNumber the submission it came from
 * @param revision 1 for the first publication, one more with each correction
 */
public record Edition(int submissionNumber, int revision) {}
