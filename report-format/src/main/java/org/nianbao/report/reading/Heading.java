package org.nianbao.report.reading;

/**
 * A section heading found in a file.
 *
 * @param section which of the six sections it opens, 1 to 6, by its words and not by its number
 * @param text as written
 * @param line line in the file, from 1
 */
public record Heading(int section, String text, int line) {}
