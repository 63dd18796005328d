package org.nianbao.review.season.web;

/**
 * A number of the board and the list behind it.
 *
 * @param name as in the parameter {@code state}; LATE and ALL by parameters of their own
 * @param label its Chinese name
 * @param list address of the filings that it counts
 */
record BoardNumberView(String name, String label, int filings, String list) {}
